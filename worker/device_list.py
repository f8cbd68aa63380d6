"""The render devices of this computer: found once per Blender, its preferences, driver and card,
and kept.

    found = DeviceList(blenders, folder, say=...)
    found.start()
    found.known, found.in_use

Rules kept here:
 1. A Blender of its own is asked, since a driver can crash one that asks for it; only while this
    worker has had no work for a while, and it goes as soon as there is some: no frame is slower.
    Where there is always work and nothing is known yet, it is asked once, beside a frame.
 2. What was found is kept in a file with a stamp of the Blender, its preferences, the system, its
    drivers and its cards; it is asked again when one of them is another, while the worker runs too.
    Where the preferences are, Blender says itself: installed, portable and sandboxed ones differ.
 3. The newest Blender speaks for all: a device has the same id in each.
 4. What could not be listed, or not all of it, is said at each start; the worker goes on.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import secrets
import shutil
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Callable

import machine
from launcher.files import write_durably
from rendering.blenders import Blender
from rendering.errors import EXPLAIN_LINES, Failed, ended
from rendering.live_blender import BlenderEnded, Hung, TimeIsUp
from rendering.plain_blender import PlainBlender
from rendering.scratch import PREFIX
from windows_registry import KEYS, read_names, read_value

SCRIPT = str(Path(__file__).resolve().parent / "rendering" / "list_devices.py")
QUIET_S = 20.0  # without work, before it is asked
LOOK_S = 0.5  # how soon it makes way for work
PATIENCE_S = 300.0  # with work all the time; then it is asked all the same
LIMIT_S = 120.0
MOST = 32  # devices, as the manager takes them
MOST_TEXT = 200  # characters of an id or name
MOST_BYTES = 1 << 18
MOST_PATH = 4096  # characters
NOTHING = (
    "The render devices could not be listed: {problem} Frames are rendered all the same; look at "
    "this computer's graphics driver."
)
NOT_ALL = (
    "Not all render devices could be listed: {problem} Those found until then can be chosen; look "
    "at this computer's graphics driver."
)
NO_CYCLES = (
    "Cycles is switched off in this node's Blender, or is no part of it, so there are no render "
    "devices to choose: switch it on there (Preferences, Add-ons, Cycles Render Engine)."
)
SENTENCES = (NOTHING, NOT_ALL, NO_CYCLES)
DISPLAY_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


class Busy(Exception):
    """There is work: the devices are looked for later."""


def stamp(program: str, preferences: str) -> str:
    """Changes with the Blender, its preferences, the system, its drivers and its cards.

    Args:
        preferences: the file that they are kept in, there or not yet; "": unknown.
    """
    status = os.stat(program)
    parts = [program, status.st_mtime_ns, status.st_size, machine.system_name(), *_drivers()]
    parts += [preferences, *_saved(preferences)]
    return hashlib.sha256("\n".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()


def _saved(path: str) -> tuple[int, int]:
    """(mtime ns, bytes) of a file; of none, what no file has."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return -1, -1
    return status.st_mtime_ns, status.st_size


def _drivers() -> Iterable[str]:
    """What this system says of its cards and of what drives them."""
    if sys.platform == "win32":
        return _windows_drivers()
    places = [Path("/proc/driver/nvidia/version"), *Path("/sys/module").glob("*gpu/version")]
    cards = [path for path in Path("/sys/bus/pci/devices").glob("*") if _is_card(path)]
    places += [card / name for card in sorted(cards) for name in ("vendor", "device")]
    return [f"{place}: {_text(place)}" for place in places]


def _is_card(path: Path) -> bool:
    return _text(path / "class").startswith("0x03")  # PCI: a display controller


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _windows_drivers() -> list[str]:
    """Of each display adapter: its name, its driver's version and date."""
    said = []
    for adapter in read_names("HKEY_LOCAL_MACHINE", DISPLAY_CLASS, KEYS):
        key = rf"{DISPLAY_CLASS}\{adapter}"
        for name in ("DriverDesc", "DriverVersion", "DriverDate"):
            said.append(f"{adapter} {name}: {read_value('HKEY_LOCAL_MACHINE', key, name)}")
    return said


class DeviceList:
    """For every thread."""

    def __init__(
        self,
        blenders: Sequence[Blender],
        folder: Path,
        *,
        say: Callable[[str, str], None],
        quiet_s: Callable[[], float],
        note: Callable[[str], None] = lambda line: None,
        ask: Callable[..., dict[str, Any]] | None = None,
    ) -> None:
        """
        Args:
            blenders: those of this computer, the newest first.
            folder: the worker's own.
            say: receives (level, sentence).
            quiet_s: for how long this worker has had no work.
            note: receives what Blender printed before it broke, for the log.
            ask: has a Blender say what it offers, as `asked` does.
        """
        self._program = blenders[0].program if blenders else ""
        self._path, self._scratch = folder / "devices.json", folder / "scratch"
        self._say, self._quiet_s = say, quiet_s
        self._ask = ask or functools.partial(asked, note=note)
        self._told: dict[str, Any] | None = None
        self._began = time.monotonic()

    @property
    def known(self) -> list[dict[str, str]] | None:
        """{kind, id, name} of each; None before they were looked for."""
        return self._told["devices"] if self._told else None

    @property
    def in_use(self) -> list[str]:
        """What Blender's preferences had a scene rendered on when they were looked for."""
        return list(self._told["in_use"]) if self._told else []

    def start(self) -> None:
        """From now on they are looked for, in the background."""
        threading.Thread(target=self._look_in_time, name="devices", daemon=True).start()

    def _look_in_time(self) -> None:
        """Where it is not in the way of a frame, and again when something has changed."""
        seen = None
        while True:
            if self._stamp() != seen and self.look():
                seen = self._stamp()
            time.sleep(QUIET_S)

    def _stamp(self) -> str | None:
        """As of now; None: there is no such Blender (any more)."""
        try:
            return stamp(self._program, self._told["preferences"] if self._told else "")
        except OSError:
            return None

    def look(self) -> bool:
        """What is kept is taken where nothing has changed since. False: later, there is work, and
        until then what was known stays."""
        try:
            told = self._kept() or (self._found() if self._may_ask() else None)
        except Busy:
            return False
        except (Failed, OSError, ValueError, LookupError, TypeError) as problem:
            self._say("warning", NOTHING.format(problem=problem))
            return True
        if told and told["problem"]:
            self._say("warning", told["problem"])
        self._told = told or self._told
        return told is not None

    def _may_ask(self) -> bool:
        """Whether a Blender may list them now."""
        waited = self._told is None and time.monotonic() - self._began >= PATIENCE_S
        return waited or self._quiet_s() >= QUIET_S

    def _kept(self) -> dict[str, Any] | None:
        try:
            kept = json.loads(self._path.read_bytes()[:MOST_BYTES])
            now = stamp(self._program, kept["preferences"])
            return checked(kept) if kept["stamp"] == now else None
        except (OSError, ValueError, LookupError, TypeError):
            return None  # never written, or not whole: looked for anew

    def _found(self) -> dict[str, Any]:
        told = checked(self._ask(self._program, self._scratch, lambda: not self._may_ask()))
        kept = {"stamp": stamp(self._program, told["preferences"]), **told}
        write_durably(self._path, json.dumps(kept, indent=1).encode("ascii"))
        return told


def checked(told: Any) -> dict[str, Any]:
    """What list_devices.py or the kept file says, in its bounds.

    Raises:
        ValueError, LookupError, TypeError: it is something else.
    """
    devices = [
        {key: str(each[key])[:MOST_TEXT] for key in ("kind", "id", "name")}
        for each in told["devices"][:MOST]
    ]
    in_use = [str(each)[:MOST_TEXT] for each in told["in_use"][:MOST]]
    preferences = str(told["preferences"])[:MOST_PATH]
    problem = str(told.get("problem") or "")  # release 2.3 kept none
    return {"devices": devices, "in_use": in_use, "preferences": preferences, "problem": problem}


def asked(
    program: str,
    scratch: Path,
    is_busy: Callable[[], bool],
    note: Callable[[str], None] = lambda line: None,
) -> dict[str, Any]:
    """Has this Blender say what it offers; and under `problem`, where that is not all, why.

    Raises:
        Busy: there is work now; this Blender is ended.
        Failed, OSError: it did not.
    """
    folder = scratch / f"{PREFIX}devices-{secrets.token_hex(4)}"
    answer = folder / "answer.json"
    folder.mkdir(parents=True)
    try:
        command = [program, "-b", "--python-exit-code", "1", "--python", SCRIPT, "--", str(answer)]
        blender = PlainBlender(command, str(folder), hang_s=LIMIT_S, on_text=lambda line: None)
        problem = _run(blender, is_busy)
        for line in blender.tail(EXPLAIN_LINES) if problem else ():
            note(line)
        if problem and not answer.exists():
            raise Failed(problem)
        told = json.loads(answer.read_bytes()[:MOST_BYTES])
        return {**told, "problem": _not_all(problem, told)}
    except ValueError as problem:
        raise Failed(f"Blender said something else ({problem}).") from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _not_all(problem: str, told: dict[str, Any]) -> str:
    """A driver that breaks Blender, or keeps it waiting, leaves what was found until then."""
    if problem:
        return NOT_ALL.format(problem=problem)
    return "" if told.get("cycles", True) else NO_CYCLES


def _run(blender: PlainBlender, is_busy: Callable[[], bool]) -> str:
    """Why it did not come to its end, or "". Raises Busy: see `asked`."""
    try:
        _wait(blender, is_busy)
    except BlenderEnded as end:
        return str(ended(end.code, blender.tail(EXPLAIN_LINES)))
    except (TimeIsUp, Hung):
        return f"Blender did not list them within {LIMIT_S:g} s."
    finally:
        blender.kill()
    return ""


def _wait(blender: PlainBlender, is_busy: Callable[[], bool]) -> None:
    """Raises TimeIsUp, Hung, BlenderEnded as PlainBlender.wait does, and Busy."""
    until = time.monotonic() + LIMIT_S
    while True:
        try:
            blender.wait(LOOK_S)
            return
        except TimeIsUp:
            if is_busy():
                raise Busy from None
            if time.monotonic() >= until:
                raise
