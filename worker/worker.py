"""The worker program: arguments, what is found out at the start, wiring, signals.

    python3 worker.py [--manager HOST:PORT] [--name NAME] [--blender PATH] [--config FILE]
                      [--data DIR] [--token TOKEN]

What neither a flag nor `worker_config.xml` says is found out: the manager by asking the network,
the name from the computer, Blender where it is usually installed. Then it is written to the file.

Ctrl-C finishes the task in hand and leaves; a second one stops at once, and so do SIGTERM, SIGHUP,
Ctrl-Break and closing the window. Exit codes: 0 it was asked to leave, 2 it cannot start (a
sentence says why), 75 it wants to be started again.
"""

from __future__ import annotations

import os
import sys

if runs_inside_launcher_1 := (
    __name__ == "__main__"
    and os.path.basename(sys.argv[0]) != os.path.basename(sys._getframe().f_code.co_filename)
):
    # Launcher 1.0 brings this file alone and executes its text inside its own process: argv[0] is
    # the launcher then, not the file that this code was compiled from. (manager.py and worker.py
    # have the same lines.) The updater comes from where this file came from, checked against the
    # release manifest, or from a release brought before; it brings the rest.
    PROGRAM, EXE = "worker", "NoctilucaWorker.exe"
    REPOSITORY = "rzamoraa/noctiluca-render-batch"
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *sys.argv[1:]] if frozen else [sys.executable, *sys.argv]
    try:
        import hashlib
        import json
        import types
        import urllib.request
        from pathlib import Path

        home = Path(os.environ.get("NOCTILUCA_HOME") or Path(command[not frozen]).resolve().parent)
        source = f"https://raw.githubusercontent.com/{REPOSITORY}/main/"
        source = os.environ.get("NOCTILUCA_UPDATE_URL") or source

        def fetch(path):
            with urllib.request.urlopen(f"{source.rstrip('/')}/{path}", timeout=10) as reply:
                return reply.read(4 * 1024 * 1024)

        try:
            files = json.loads(fetch(f"{PROGRAM}/release.json"))["files"]
            hashes = {file["path"]: file["sha256"] for file in files}
            names = ("__init__", "device_names", "files", "problems")
            names += ("release", "download", "updater")
            paths = [f"launcher/{name}.py" for name in names]
            texts = {path: fetch(f"{PROGRAM}/{path}") for path in paths}
            for path, text in texts.items():
                if hashlib.sha256(text).hexdigest() != hashes[f"{PROGRAM}/{path}"]:
                    raise ValueError(f"{path} is not the released one; try again in 10 minutes")
            for path, text in texts.items():
                name = path[: -len(".py")].replace("/", ".").replace(".__init__", "")
                module = sys.modules[name] = types.ModuleType(name)
                module.__package__, module.__path__ = "launcher", []
                exec(compile(text, path, "exec"), module.__dict__)
        except (OSError, ValueError, LookupError, TypeError):
            brought = sorted(home.glob(f"releases/{PROGRAM}/[0-9]*/{PROGRAM}"))
            if not brought:
                raise
            sys.path.insert(0, str(brought[-1]))
        try:
            from launcher import updater
        except ImportError:  # only release 2.0 was brought before, where it had no folder
            import updater

        entry = updater.bring_for_old_launcher(PROGRAM, home)
    except Exception as problem:
        print(
            f"This {EXE} (launcher 1.0) cannot bring release 2 ({problem}): get the new {EXE} from "
            f"https://github.com/{REPOSITORY} / Descargue el nuevo {EXE} de esa dirección."
        )
        if frozen and sys.stdin and sys.stdin.isatty():
            input()  # the window closes with the program
        sys.exit(2)
    sys.exit(updater.become(entry, home, command))

if missing := [
    part
    for part in ("launcher", "rendering")
    if not os.path.isfile(os.path.join(os.path.dirname(__file__), part, "__init__.py"))
]:
    print(
        f"worker.py needs the whole folder around it: copy {'/, '.join(missing)}/ there, too. / "
        f"Falta parte de la carpeta: copie también {'/, '.join(missing)}/."
    )
    sys.exit(2)

import argparse
import contextlib
import copy
import dataclasses
import queue
import secrets
import shutil
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

import config
import console_words
import find_blender
import find_manager
import input_idle
import machine
import network_card
import session
import signals
import sleeping
import system_sleep
from client import Channel, Unavailable, as_people_write
from config import ConfigError, Settings
from contents import Contents
from credential import Credential
from device_choice import DeviceChoice
from device_list import DeviceList
from discovery import Manager
from guard import Guard
from heartbeat import Identity
from launcher import language
from launcher.files import replace, try_folder
from name_lock import HOST_NAME, NameLock, NameTaken, safe_name
from node import Node, Tools
from outbox import Outbox
from presence import Presence, parse_hours
from project_files import ProjectFiles
from rendering import renderer, versions
from rendering.blenders import Blender
from rendering.memory_guard import Room
from rendering.scene_reading import SceneReading
from shared_folders import MappedJobs, SharedFolders
from signals import FINISH, NOW
from sleeping import WAYS, Sleep
from slot_plan import AUTO, slot_name
from slots import SlotDevices, SlotPresence, Slots
from speech import ERROR, INFO, WARNING, Console, Problem
from strips import Strips
from work import BLENDER_AGAIN_S

VERSION = "2.3"

EXIT_CANNOT_START = 2
NAME_A_FOLDER = "{path}: {reason}. Name a folder: --data DIR."
LAST_RESORT_S = 10.0  # after "stop now": then the process ends, whatever is still stuck
PROOF_S = 3.0  # for a manager that was found, to prove itself
PAUSED_FILE = "paused"  # until the restart is over;
RESTART_S = 3600.0  # an older one was left by a release that does not know it
PROVEN_FILE = "proven_managers.txt"  # where one has done so, host:port
AT_ONCE_S = 0.5  # the starter of an .exe passes Ctrl-C on, so that it arrives twice

# What launcher/supervisor.py tells us: where to keep things; that it will start us again after exit
# code 75; and the file by which we say that we have come up.
HOME_VARIABLE = "NOCTILUCA_HOME"
LAUNCHER_VARIABLE = "NOCTILUCA_LAUNCHER"
READY_VARIABLE = "NOCTILUCA_READY_FILE"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a worker until somebody wants it to end; returns the exit code."""
    flags = _parse_flags(arguments)
    console = Console(language.choose(os.environ))
    console.start()
    code = _run(flags, console)
    all_is_said = console.finish()
    if code == session.EXIT_RESTART and not os.environ.get(LAUNCHER_VARIABLE):
        again = sys.argv[1:] if arguments is None else list(arguments)
        _start_again(again)
    if not all_is_said:
        os._exit(code)  # an orderly end would wait for the console
    return code


def _run(flags: argparse.Namespace, console: Console) -> int:
    try:
        return Program(flags, console).run()
    except (ConfigError, CannotStart) as problem:
        console.complain(problem)
        return EXIT_CANNOT_START
    except KeyboardInterrupt:  # before there was anything to finish
        return session.EXIT_OK


class CannotStart(Problem):
    """The message is the sentence; empty when it was said already."""


class Program:
    """What is decided once, at the start, and what that is decided from."""

    def __init__(self, flags: argparse.Namespace, console: Console) -> None:
        self.console = console
        beside_config = flags.config.absolute().parent if flags.config else None
        self.data = self._data_folder(flags.data or beside_config)
        self.config_path = flags.config or self.data / config.FILE_NAME
        self.from_file = config.read(self.config_path)
        self.flags = _flag_settings(flags)
        self.settings = self.flags.over(self.from_file)
        self.name = self.settings.name or config.check_name(machine.host_name())
        self.instance = secrets.token_hex(8)
        self.wishes: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.credential: Credential | None = None
        self.number = 1  # of its slot
        self.finished = threading.Event()  # all nodes have
        self.locks: list[NameLock] = []  # of the names of all slots
        self.writing = threading.Lock()  # over the configuration

    def run(self) -> int:
        self.own = self.data / "worker-data" / safe_name(self.name)
        lock = self._lock()
        try:
            self.console.keep_log(self.own / "worker.log")
        except OSError as problem:
            self.console.tell(WARNING, f"{self.own}: {problem}")
        self.console.set_title(f"Noctiluca Worker {VERSION} - {self.name}")
        self.console.say("Noctiluca worker {version}: {name}", version=VERSION, name=self.name)
        token = self.settings.token
        if token is not None:
            self.credential = self._credential(token)
        self.host, self.port = self._find_manager()
        self.folders = SharedFolders()
        hours = parse_hours(self.settings.hours or "")
        self.presence = Presence(hours, self.settings.idle, paused=self._was_paused())
        self.devices = self._device_choice()
        self.slots = self._new_slots()
        self.contents = Contents(self.own)
        self.console.say("Manager: {address}", address=as_people_write(self.host, self.port))
        card, is_managers = network_card.towards(self.host, self.port)
        self.sleep = self._sleep(is_managers)
        self.sleep.others_rest = self.slots.others_rest
        self.card = card
        self.node = self._new_node(lock, self._write_config, self._take_another_name)
        code = self._run_node()
        self._remember_pause(code)
        for each in self.locks:  # this process may live on above the next one: see _run_below
            each.release()
        self.console.close_log()
        return code

    def _new_node(
        self, lock: NameLock, on_ready: Callable[[], None], on_name_taken: Callable[[], None]
    ) -> Node:
        identity = Identity(self.name, self.instance, lock.previous, VERSION, self._tags())
        return Node(
            identity,
            Tools(
                console=self.console,
                outbox=self._outbox(),
                channel=self._channel,
                make_job=renderer.Job,
                find_renderer=self._find_renderer,
                on_ready=on_ready,
                on_name_taken=on_name_taken,
                folders=self.folders,
                presence=self.presence,
                sleep=self.sleep,
                card=self.card,
                devices=SlotDevices(self.devices, self.slots, self.number),
            ),
        )

    # --- several Blenders on this computer: see slots.py ------------------------------------------

    def _new_slots(self) -> Slots:
        said = self.settings.slots
        return Slots(
            1 if said is None else said,
            os.cpu_count() or 1,
            self.devices,
            say=self._say_to_all,
            left=lambda: getattr(_room(), "left", None),
            keep=self._keep_slots,
        )

    def _open_slot(self, number: int) -> Program | None:
        """This very program under another name: what is the computer's is shared with it.

        Returns:
            None where a worker of another process has that name.
        """
        slot = copy.copy(self)
        slot.number, slot.name = number, slot_name(self.name, number)
        slot.instance = secrets.token_hex(8)
        slot.own = self.data / "worker-data" / safe_name(slot.name)
        slot.console = self.console.of(slot.name)
        slot.presence, slot.sleep = SlotPresence(self.presence), Sleep()
        try:
            lock = slot._lock()
            slot.node = slot._new_node(lock, lambda: None, slot._leave_the_name)
        except CannotStart as problem:
            slot.console.complain(problem)
            return None
        shutil.rmtree(slot.own / "projects", ignore_errors=True)  # of its own up to release 2.3
        self.console.say("Another Blender on this computer works as {name}.", name=slot.name)
        slot.node.start()
        return slot

    def _leave_the_name(self) -> None:
        """Another computer has a worker of this slot's name."""
        sentence = "{name} is taken: this computer renders with one Blender less."
        self.console.say(sentence, WARNING, name=self.name)
        self.node.leave()

    def _keep_slots(self, wanted: int) -> None:
        """Somebody has said in the dashboard how many there are to be: written down."""
        number = self.console.translated("as many as pay") if wanted == AUTO else wanted
        self.console.say("Blenders at once on this computer: {slots}", slots=number)
        self._keep(slots=wanted)
        if self.flags.slots is not None:
            self.console.say(
                "It was started with --slots, which counts again after a restart.", WARNING
            )

    def _nodes(self) -> list[Node]:
        return [self.node, *self.slots.nodes()]

    def _sleep(self, is_managers: bool) -> Sleep:
        return Sleep(
            self.settings.sleep_when_idle,
            self.settings.sleep_how or WAYS[0],
            say=self._say_of_sleep,
            idle_seconds=input_idle.unused_seconds,
            fall_asleep=system_sleep.fall_asleep,
            is_managers=is_managers,
        )

    def _say_of_sleep(self, sentence: str, **fields: object) -> None:
        if sentence in sleeping.HERE:
            self.console.say(sentence, **fields)
        else:
            self._say_to_all(sentence, **fields)

    def _say_to_all(self, sentence: str, **fields: object) -> None:
        """On the console, and in the farm's log, for who looks after it and is not here."""
        self.node.notices.once(sentence, INFO, **fields)

    def _run_node(self) -> int:
        """Start the node, and pass on what people want until it has finished."""
        signals.listen(self.wishes, self.finished)
        self.folders.start()
        self._start_presence()
        self.node.start()
        self.slots.start(self.node, self._open_slot, Guard(self.node.notices))
        _say_ready()
        threading.Thread(target=self._tell_when_finished, daemon=True).start()
        wishes, last = 0, 0.0
        while (wish := signals.next_wish(self.wishes)) != "finished":
            if wish == FINISH and time.monotonic() - last < AT_ONCE_S:
                continue
            wishes, last = wishes + 1, time.monotonic()
            if wishes > 2:
                os._exit(session.EXIT_OK)  # asked for the third time; Blender ends with us
            elif wish == NOW or wishes == 2:
                self._stop_now()
            else:
                self._finish_task()
        self.console.say("Goodbye.")
        return session.EXIT_OK if wishes else self.node.exit_code

    def _start_presence(self) -> None:
        self.presence.unknown = lambda: self.node.notices.once(
            "Nobody can know here whether somebody uses this computer (Wayland, a service, or no "
            "X11): <idle> does not count.",
            WARNING,
        )
        self.presence.start()
        if console_words.listen(self._word):
            self.console.say(
                "Type p and Enter to pause this computer after its frame, now to give that back at "
                "once, g to go on."
            )

    def _word(self, word: str) -> None:
        """What somebody typed into the console."""
        if word in ("p", "now"):
            self.presence.pause(True)
        if word == "now":
            for node in self._nodes():
                node.give_back()
        if word == "g":
            self.presence.pause(False)

    def _remember_pause(self, code: int) -> None:
        """For the process that is started instead of this one, perhaps of another release: nobody
        at the console has said that it may go on."""
        if code == session.EXIT_RESTART and self.presence.is_paused:
            with contextlib.suppress(OSError):
                (self.own / PAUSED_FILE).touch()

    def _was_paused(self) -> bool:
        """Once: after that the person at this console says."""
        path = self.own / PAUSED_FILE
        try:
            age_s = time.time() - path.stat().st_mtime
            path.unlink()
        except OSError:
            return False
        return age_s < RESTART_S

    def _finish_task(self) -> None:
        nodes = [self.node, *self.slots.end()]
        tasks = [task.name for node in nodes if (task := node.leave())]
        if not tasks:
            self.console.say("Leaving.")
        else:
            sentence = "Finishing {task}, then leaving. Ctrl-C again stops now."
            self.console.say(sentence, task=", ".join(tasks))

    def _stop_now(self) -> None:
        self.console.say("Stopping now.")
        watchdog = threading.Timer(LAST_RESORT_S, os._exit, (session.EXIT_OK,))
        watchdog.daemon = True
        watchdog.start()  # before anything is touched that may be stuck
        for node in (self.node, *self.slots.end()):
            node.leave(now=True)

    def _tell_when_finished(self) -> None:
        self.node.finished.wait()
        for node in self.slots.end():  # from now on none is opened
            node.leave(exit_code=self.node.exit_code)
            node.finished.wait()
        self.finished.set()
        self.wishes.put("finished")

    def _device_choice(self) -> DeviceChoice:
        said = self.settings
        devices = tuple((said.devices or "").splitlines())
        return DeviceChoice(devices, said.without_gpu == config.SIT_OUT, keep=self._keep_devices)

    def _keep_devices(self, devices: tuple[str, ...], sit_out: bool) -> None:
        """Somebody has chosen them in the dashboard: written down for next time."""
        names = ", ".join(devices) or self.console.translated("as Blender's preferences say")
        self.console.say("Chosen for this node, from the next frame on: {devices}", devices=names)
        without_gpu = config.SIT_OUT if sit_out else None
        self._keep(devices="\n".join(devices) or None, without_gpu=without_gpu)
        if self.flags.devices or self.flags.without_gpu:
            self.console.say(
                "It was started with --device or --without-gpu, which count again after a restart.",
                WARNING,
            )

    def _tags(self) -> tuple[str, ...]:
        return tuple((self.settings.tags or "").split(",")) if self.settings.tags else ()

    # --- finding out --------------------------------------------------------------------------

    def _data_folder(self, wanted: Path | None) -> Path:
        """Where results and logs are kept: as told, beside this file, or where we may write."""
        home = os.environ.get(HOME_VARIABLE) or Path(__file__).resolve().parent
        folder = Path(wanted or home).absolute()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            try_folder(folder)
            return folder
        except OSError as problem:
            other = Path.home() / ".noctiluca-worker"
            self.console.say(
                "{folder} cannot be written ({reason}); results and log are kept in {other}.",
                WARNING,
                folder=folder,
                reason=problem.strerror or problem,
                other=other,
            )
        try:
            other.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise CannotStart(NAME_A_FOLDER, path=other, reason=problem.strerror) from None
        return other

    def _clear_the_way(self) -> None:
        """Puts aside what stands where something of ours belongs and is another kind of thing: a
        pipe, a link to nowhere. To open it would fail at each start, or never end.

        Raises:
            OSError: it cannot be renamed.
        """
        outbox = self.own / "outbox"
        ours = {self.own.parent: os.path.isdir, self.own: os.path.isdir, outbox: os.path.isdir}
        ours |= {self.own / name: os.path.isfile for name in ("lock", HOST_NAME, "worker.log")}
        for path, is_ours in ours.items():
            if os.path.lexists(path) and not is_ours(path):
                aside = path.with_name(f"{path.name}.damaged-{secrets.token_hex(2)}")
                replace(path, aside)
                text = "{path} is nothing that this worker has made. It is now {aside}."
                self.console.say(text, WARNING, path=path, aside=aside.name)

    def _lock(self) -> NameLock:
        path = self.own / "lock"
        try:
            self._clear_the_way()
            lock = NameLock(path, self.instance, machine.host_name())
        except NameTaken as taken:
            self._tell_name_taken(taken.host)
            raise CannotStart from None
        except OSError as problem:
            raise CannotStart(NAME_A_FOLDER, path=path, reason=problem.strerror) from None
        self.locks.append(lock)
        return lock

    def _tell_name_taken(self, host: str) -> None:
        if host in ("", machine.host_name()):
            self.console.say(
                "Another worker named {name} runs on this computer already. Give this one a name "
                "of its own: --name NAME.",
                ERROR,
                name=self.name,
            )
            return
        self.console.say(
            "{host} works as {name} out of this folder, too. Remove <name> from {config}, so that "
            "each computer has its own, or give this one a name: --name NAME.",
            ERROR,
            host=host,
            name=self.name,
            config=self.config_path,
        )

    def _outbox(self) -> Outbox:
        folder = self.own / "outbox"
        try:
            return Outbox(folder)
        except OSError as problem:
            raise CannotStart(NAME_A_FOLDER, path=folder, reason=problem.strerror) from None

    def _find_manager(self) -> tuple[str, int]:
        """The manager's address: given, or the one that answers on the network."""
        if self.settings.host is not None:
            return self.settings.host, self.settings.port or config.DEFAULT_PORT
        _say_ready()  # nobody gets any further without a manager
        port = self.settings.port or config.DEFAULT_PORT
        proves = self._proves if self.settings.token else None
        return find_manager.find_manager(self.console, self.config_path, port, proves)

    def _proves(self, found: Manager) -> bool:
        """Whether what has answered on the network knows our token, too."""
        credential = self._credential(self.settings.token, is_named=False)
        channel = Channel(found.host, found.port, credential)
        try:
            channel.meet(PROOF_S)
        except Unavailable:
            return False
        finally:
            channel.close()
        return True

    def _credential(self, token: str, *, is_named: bool = True) -> Credential:
        return Credential(token, self.own / PROVEN_FILE, self.console.say, is_named=is_named)

    def _channel(self) -> Channel:
        return Channel(self.host, self.port, self.credential)

    def _find_blenders(self, owner: Node) -> list[Blender]:
        """Those that were named, and no others; or else all that are found. The newest first."""
        found = []
        for path in (self.settings.blender or "").splitlines():
            candidate = find_blender.candidate_at(path)
            found += [candidate] if candidate else []
            if candidate is None:
                owner.notices.once(
                    "There is no Blender at {path}. Correct it with --blender PATH or in {config}.",
                    ERROR,
                    path=path,
                    config=self.config_path,
                )
        is_named = bool(found)
        found = find_blender.rank(found) if is_named else find_blender.find_all()
        if found and self.settings.blender and not is_named:
            owner.notices.once("Using {path} instead.", WARNING, path=found[0].program)
            found = found[:1]
        elif is_named and not self.flags.blender:
            self._tell_unused(owner, found)
        return versions.all_told([Blender(str(each.program), each.version) for each in found])

    def _tell_unused(self, owner: Node, named: Sequence[find_blender.Candidate]) -> None:
        """Before release 3 the file was written with the Blender that was found."""
        has = {each.version[:2] for each in named}
        others = [each for each in find_blender.find_all() if each.version[:2] not in {(), *has}]
        if others and all(each.version for each in named):
            owner.notices.once(
                "{config} names the Blender that renders here. Leave <path> empty there, and each "
                "job gets the one of its series; this computer also has {versions}.",
                config=self.config_path,
                versions=", ".join(".".join(map(str, each.version)) for each in others),
            )

    def _tell_blenders(self, found: Sequence[Blender]) -> None:
        for blender in found:
            if len(found) > 1 and blender.version:
                sentence = "Blender {version}: {path}"
                self.console.say(sentence, version=blender.said, path=blender.program)
            else:
                self.console.say("Blender: {path}", path=blender.program)

    def _find_renderer(self, owner: Node) -> Any:
        """A renderer with this computer's Blenders."""
        found = self._find_blenders(owner)
        if not found:
            owner.notices.once(
                "No Blender was found on this computer. Install it (blender.org), or name it with "
                "--blender PATH or in {config}. Looking again every {seconds} s.",
                ERROR,
                config=self.config_path,
                seconds=int(BLENDER_AGAIN_S),
            )
            return None
        self._tell_blenders(found)
        program = found[0].program
        made: Any = renderer.Renderer(
            program,
            self.own / "scratch",
            say=owner.notices.relay,
            on_progress=lambda progress: self._on_progress(owner, progress),
            blenders=found,
            addons=self.settings.addons or "",
            room=None if self.settings.memory_guard is False else _room,
            devices=lambda: SlotDevices(self.devices, self.slots, self.number).now,
            share=self.slots.threads,
        )
        self.measured = self.slots.measured(made, self.number)
        if self.number == 1:
            say, quiet_s = owner.notices.relay, self.slots.quiet_s
            note = self.console.note
            self.devices.found = DeviceList(found, self.own, say=say, quiet_s=quiet_s, note=note)
            self.devices.found.start()
        mapped = MappedJobs(self.measured, self.own, self.folders)
        return Strips(
            mapped,
            self.own,
            files=ProjectFiles(self.contents, self.number),
            channel=self._channel,
            lease=owner.lease,
            say=owner.notices.relay,
            make_reading=lambda blend: SceneReading(program, blend, self.own / "scratch"),
        )

    def _on_progress(self, owner: Node, progress: Any) -> None:
        owner.on_progress(progress)
        self.measured.sample()

    # --- writing down what was found ----------------------------------------------------------

    def _write_config(self) -> None:
        """For next time: what the file did not say. Not for those who give flags."""
        if self.flags.host or self.flags.name or self.flags.blender:
            return
        with self.writing:
            said = self.from_file
            if said.host is None:
                said = dataclasses.replace(said, port=None)  # alone it is the one where we looked
            # Not Blender: one that is named there is the only one that renders here.
            complete = said.over(Settings(self.host, self.port, self.name))
            if complete != self.from_file:
                self._save(complete)

    def _keep(self, **chosen: Any) -> None:
        """Over what stands in the file by now: it was written when the manager was found, and
        somebody may have edited it since."""
        with self.writing:
            try:
                if not machine.is_on_network(self.config_path):
                    self.from_file = config.read(self.config_path)
            except ConfigError as problem:
                self.console.complain(problem)
                return
            settings = dataclasses.replace(self.from_file, **chosen)
            if self._save(settings):
                self.from_file = settings

    def _save(self, settings: Settings) -> bool:
        if machine.is_on_network(self.config_path):
            self.console.say(
                "{path} is on a network drive, where other computers read it: what this one found "
                "out is not written there.",
                path=self.config_path,
            )
            return False
        try:
            config.write(self.config_path, settings)
        except OSError as problem:
            self.console.say(
                "{path} cannot be written ({reason}); the next start looks for everything again.",
                WARNING,
                path=self.config_path,
                reason=problem.strerror or problem,
            )
            return False
        self.console.say("{path} was written for next time.", path=self.config_path)
        return True

    def _take_another_name(self) -> None:
        """We chose the name, and another computer has it, too: choose another and start over."""
        if self.settings.name is not None:
            return  # a person chose it, and has been told
        new = f"{self.name[: config.MAX_NAME_LENGTH - 5]}-{secrets.token_hex(2)}"
        sentence = "Another computer has the name {name} too; this worker is {new} from now on."
        self.console.say(sentence, WARNING, name=self.name, new=new)
        if self._save(Settings(name=new).over(self.from_file)):
            self.node.leave(exit_code=session.EXIT_RESTART)


# --- arguments --------------------------------------------------------------------------------


def _parse_flags(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="worker.py", description="Renders frames for a Noctiluca manager."
    )
    parser.add_argument("--manager", metavar="HOST:PORT", help="where the manager is")
    parser.add_argument("--name", help="this worker's name; default: the computer's")
    parser.add_argument(
        "--blender",
        metavar="PATH",
        action="append",
        default=[],
        help="the Blender to render with; again for one more; default: all that are found",
    )
    parser.add_argument("--tags", help="words that a job can ask for: studio,rtx")
    parser.add_argument("--addons", help="of Blender, to be enabled in addition: sverchok,...")
    parser.add_argument(
        "--memory-guard",
        metavar="on|off",
        help="whether a frame ends before it takes the computer's last memory; default: on",
    )
    parser.add_argument("--hours", help='when it works: "Mon-Fri 18:00-08:00, Sat Sun 00:00-24:00"')
    parser.add_argument("--idle", metavar="MINUTES", help="only while nobody has used the computer")
    parser.add_argument(
        "--sleep-when-idle",
        metavar="MINUTES",
        help="without work, the computer goes to sleep; the manager wakes it; default: never",
    )
    parser.add_argument("--sleep-how", metavar="|".join(WAYS), help=f"default: {WAYS[0]}")
    parser.add_argument(
        "--device",
        metavar="ID",
        action="append",
        default=[],
        help="what Cycles renders on: CPU, OPTIX, CUDA, HIP, METAL, ONEAPI, or a device's id; "
        "again for one more; default: as Blender's preferences say",
    )
    parser.add_argument(
        "--without-gpu", metavar="cpu|sit_out", help="what it does where that is not there"
    )
    parser.add_argument(
        "--slots",
        metavar="auto|N",
        help="Blenders at once; auto: one for each graphics card, or as many as pay; default: 1",
    )
    parser.add_argument("--config", metavar="FILE", type=Path, help=f"default: {config.FILE_NAME}")
    parser.add_argument("--data", metavar="DIR", type=Path, help="default: beside the config")
    parser.add_argument("--token", help="if the manager wants one; or NOCTILUCA_TOKEN")
    parser.add_argument("--version", action="version", version=VERSION)
    return parser.parse_args(arguments)


def _flag_settings(flags: argparse.Namespace) -> Settings:
    """The flags as settings.

    Raises:
        ConfigError: one of them is wrong.
    """
    host, port = config.parse_address(flags.manager) if flags.manager else (None, None)
    token = flags.token or os.environ.get("NOCTILUCA_TOKEN")
    return Settings(
        host=host,
        port=port,
        name=config.check_name(flags.name) if flags.name else None,
        blender=config.several(flags.blender),
        token=config.check_token(token) if token else None,
        tags=config.check_tags(flags.tags or ""),
        addons=config.check_addons(flags.addons or ""),
        memory_guard=config.check_switch(flags.memory_guard or "", "--memory-guard"),
        hours=config.check_hours(flags.hours or ""),
        idle=config.check_minutes(flags.idle or "", "--idle"),
        sleep_when_idle=config.check_minutes(flags.sleep_when_idle or "", "--sleep-when-idle"),
        sleep_how=config.check_way(flags.sleep_how or ""),
        devices=config.check_devices(flags.device),
        without_gpu=config.check_without_gpu(flags.without_gpu or ""),
        slots=config.check_slots(flags.slots or "", "--slots"),
    )


# --- the system -------------------------------------------------------------------------------


def _room() -> Room | None:
    """The memory that this computer has, and has left."""
    found = machine.memory()
    return Room(found.total, found.total - found.used, found.swap_left) if found else None


def _say_ready() -> None:
    """Tell the launcher that this release has come up."""
    path = os.environ.get(READY_VARIABLE)
    if path:
        Path(path).touch()


def _start_again(arguments: Sequence[str]) -> None:
    """Replaces this process by a new run of this file. Does not return."""
    command = [sys.executable, os.path.abspath(__file__), *arguments]
    if sys.platform == "win32":  # exec there gives the console back to the shell: stay and wait
        sys.exit(_run_below(command))
    os.execv(sys.executable, command)


def _run_below(command: Sequence[str]) -> int:
    """Runs it with this console; its exit code. Two readers of one console take turns in its lines,
    and one that waits for a line cannot be stopped: so this process goes on reading for it."""
    if not console_words.is_listening():
        return subprocess.call(command)
    told = {**os.environ, console_words.RELAYED_VARIABLE: "1"}
    pipe = {"stdin": subprocess.PIPE, "encoding": "utf-8", "errors": "replace"}
    process = subprocess.Popen(command, env=told, **pipe)
    console_words.pass_on(process.stdin)
    return process.wait()


if __name__ == "__main__":
    sys.exit(main())
