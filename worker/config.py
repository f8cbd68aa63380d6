"""`worker_config.xml` and what may be in it. What is missing is found out elsewhere.

The file, under any root element (`<worker>`, as we ship it, or `<config>`):
    manager/ip, manager/port, manager/token, identity/name, identity/tags,
    blender/path (of which there may be several), blender/addons, blender/memory_guard,
    presence/hours, presence/idle, sleep/when_idle, sleep/how,
    render/device (of which there may be several), render/without_gpu, render/slots
What an element does not say (it is missing, empty, or "auto") is found out. A wrong value is a
ConfigError: its message is a sentence that names the file and what to do; nothing is guessed.

The file comes from people and their editors: any encoding that XML allows, bounded size, and no
document type at all, because that is where XML's traps are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from xml.parsers import expat
from xml.sax.saxutils import escape

from launcher.files import open_file, write_durably
from presence import BadHours, parse_hours
from rendering.render_devices import choice_error
from sleeping import WAYS
from slot_plan import AUTO, MOST_SLOTS
from speech import Problem

FILE_NAME = "worker_config.xml"
DEFAULT_PORT = 8000
MAX_FILE_BYTES = 64 * 1024
MAX_NAME_LENGTH = 64
MAX_DEPTH = 8
MAX_TAGS = 16
TAG = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}", re.ASCII)  # as in manager/tags.py
ADDON = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,99}", re.ASCII)  # a Python module
FOUND_OUT = ("", "auto")
SLOTS = "render/slots"
WITHOUT_GPU = (CPU_THEN, SIT_OUT) = ("cpu", "sit_out")  # it renders on the processor, or waits


class ConfigError(Problem):
    """The message is a sentence for the person who wrote the value."""


@dataclass(frozen=True)
class Settings:
    """Where the manager is, who we are, what renders. None: still to be found out."""

    host: str | None = None
    port: int | None = None
    name: str | None = None
    blender: str | None = None  # a path; several, each in a line of its own
    token: str | None = None
    tags: str | None = None  # words, with commas between them, that a job can ask for
    addons: str | None = None  # of Blender, as it names them, with commas between them
    memory_guard: bool | None = None  # whether a frame ends before it takes the last memory
    hours: str | None = None  # when it may work: see presence.py
    idle: float | None = None  # minutes for which nobody may have used the computer
    sleep_when_idle: float | None = None  # minutes without work; then the computer sleeps
    sleep_how: str | None = None  # one of sleeping.WAYS
    devices: str | None = None  # what Cycles renders on, each in a line: see render_devices.py
    slots: int | None = None  # Blenders at once; 0: as many as pay: see slot_plan.py
    without_gpu: str | None = None  # cpu, sit_out: what it does where none of them is there

    def over(self, other: Settings) -> Settings:
        """These settings; where they say nothing, those of `other`."""
        mine = {f.name: getattr(self, f.name) for f in fields(self)}
        if mine["host"] is not None and mine["port"] is None:
            mine["port"] = DEFAULT_PORT  # an address without a port never takes the port of another
        return replace(other, **{key: value for key, value in mine.items() if value is not None})


def read(path: Path) -> Settings:
    """The settings in the file; none if it is missing.

    Raises:
        ConfigError: it cannot be read, is not XML, has a document type, or holds a wrong value.
    """
    try:
        with open_file(str(path)) as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        return Settings()
    except OSError as problem:
        raise ConfigError(
            "{path} cannot be read: {reason}.", path=path, reason=problem.strerror or problem
        ) from problem
    try:
        return parse(raw)
    except ConfigError as problem:
        raise ConfigError(
            "{path}: {problem} Correct the file, or delete it.", path=path, problem=problem
        ) from None


def parse(raw: bytes) -> Settings:
    """The settings in a file's bytes.

    Raises:
        ConfigError: as for `read`, without the file's name.
    """
    if len(raw) > MAX_FILE_BYTES:
        raise ConfigError("it is longer than {kib} KiB.", kib=MAX_FILE_BYTES // 1024)
    if not raw.strip():
        return Settings()
    texts = _texts(raw)
    host = texts.get("manager/ip")
    port = texts.get("manager/port")
    name = texts.get("identity/name")
    token = texts.get("manager/token")
    return Settings(
        host=check_host(host) if host else None,
        port=check_port(port) if port else None,
        name=check_name(name) if name else None,
        blender=several(texts.get("blender/path", "").splitlines()),
        token=check_token(token) if token else None,
        tags=check_tags(texts.get("identity/tags", "")),
        addons=check_addons(texts.get("blender/addons", "")),
        memory_guard=check_switch(texts.get("blender/memory_guard", ""), "<memory_guard>"),
        hours=check_hours(texts.get("presence/hours", "")),
        idle=check_minutes(texts.get("presence/idle", ""), "<idle>"),
        sleep_when_idle=check_minutes(texts.get("sleep/when_idle", ""), "<when_idle>"),
        sleep_how=check_way(texts.get("sleep/how", "")),
        devices=check_devices(texts.get("render/device", "").splitlines()),
        without_gpu=check_without_gpu(texts.get("render/without_gpu", "")),
        slots=check_slots(texts.get(SLOTS, ""), "<slots>"),
    )


def several(texts: Iterable[str]) -> str | None:
    """Values of one kind as one setting: each in a line of its own."""
    lines = [text.strip() for text in texts]
    return "\n".join(line for line in lines if line.lower() not in FOUND_OUT) or None


def write(path: Path, settings: Settings) -> None:
    """Write the file for next time, whole or not at all.

    Raises:
        OSError: it could not be written.
    """
    guard = "off" if settings.memory_guard is False else None
    presence = _elements(hours=settings.hours, idle=settings.idle)
    sleep = _elements(when_idle=settings.sleep_when_idle, how=settings.sleep_how)
    render = "".join(_elements(device=each) for each in (settings.devices or "").splitlines())
    slots = "auto" if settings.slots == AUTO else settings.slots
    render += _elements(without_gpu=settings.without_gpu, slots=slots)
    blenders = (settings.blender or "").splitlines() or [""]
    paths = "\n        ".join(f"<path>{escape(each)}</path>" for each in blenders)
    text = f"""<?xml version="1.0" encoding="utf-8"?>
<!-- Leave an element empty, and the worker finds it out by itself. -->
<worker>
    <manager>
        <ip>{escape(settings.host or "")}</ip>
        <port>{settings.port or DEFAULT_PORT}</port>{_elements(token=settings.token)}
    </manager>

    <identity>
        <name>{escape(settings.name or "")}</name>{_elements(tags=settings.tags)}
    </identity>

    <blender>
        {paths}{_elements(addons=settings.addons, memory_guard=guard)}
    </blender>{_section("render", render)}{_section("presence", presence)}{_section("sleep", sleep)}
</worker>
"""
    write_durably(path, text.encode("utf-8"))


def _elements(**values: str | float | None) -> str:
    """Those that are known, each in a line of its own."""
    known = {name: v if isinstance(v, str) else f"{v:g}" for name, v in values.items() if v}
    return "".join(f"\n        <{name}>{escape(v)}</{name}>" for name, v in known.items())


def _section(name: str, elements: str) -> str:
    return f"\n\n    <{name}>{elements}\n    </{name}>" if elements else ""


# --- single values ----------------------------------------------------------------------------


def parse_address(text: str) -> tuple[str, int]:
    """HOST, HOST:PORT, [IPV6] or [IPV6]:PORT, with or without http:// in front.

    Raises:
        ConfigError: it is none of these.
    """
    plain = text.strip()
    if plain.lower().startswith("http://"):
        plain = plain[len("http://") :]
    plain = plain.rstrip("/")
    if plain.startswith("["):
        host, bracket, rest = plain[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise ConfigError(
                '"{text}" is not an address: IPv6 is written as in [::1]:8000.', text=text
            )
        return check_host(host), check_port(rest[1:]) if rest else DEFAULT_PORT
    if plain.count(":") > 1:
        return check_host(plain), DEFAULT_PORT
    host, colon, port = plain.partition(":")
    return check_host(host), check_port(port) if colon else DEFAULT_PORT


def check_host(text: str) -> str:
    """A host name or an address, as it was given.

    Raises:
        ConfigError: it cannot be one.
    """
    allowed = all(c.isalnum() or c in ".-_:%" for c in text)
    if not text or len(text) > 253 or not allowed:
        raise ConfigError(
            '"{text}" is not an address of a manager: give a host name or an IP address.',
            text=text[:80],
        )
    return text


def check_port(text: str) -> int:
    """A TCP port.

    Raises:
        ConfigError: it is not a whole number from 1 to 65535.
    """
    if not (text.isascii() and text.isdecimal()) or not 1 <= int(text[:6]) <= 65535:
        raise ConfigError(
            '"{text}" is not a port: give a number from 1 to 65535, usually 8000.', text=text[:20]
        )
    return int(text)


def check_name(text: str) -> str:
    """A worker's name, without spaces around it.

    Raises:
        ConfigError: it is empty, too long, or cannot be printed.
    """
    if not text.strip() or len(text) > MAX_NAME_LENGTH or not text.isprintable():
        raise ConfigError(
            '"{text}" cannot be a worker\'s name: 1 to {most} letters or digits.',
            text=text[:80],
            most=MAX_NAME_LENGTH,
        )
    return text.strip()


def check_token(text: str) -> str:
    """The farm's token, without spaces around it.

    Raises:
        ConfigError: it cannot be sent; the message does not contain it.
    """
    if len(text) > 200 or not text.strip() or not text.isprintable():
        raise ConfigError("The token has characters that cannot be sent. Copy it again.")
    return text.strip()


def check_tags(text: str) -> str | None:
    """Words that the manager takes as tags, with commas between them; None where there are none.

    Raises:
        ConfigError: one of them is something else, or there are too many.
    """
    words = re.split(r"[,\s]+", text.strip().lower()) if text.strip() else []
    if len(words) > MAX_TAGS or not all(map(TAG.fullmatch, words)):
        raise ConfigError(
            '"{text}" cannot be tags: give at most {most} words of letters, digits, dots and '
            "hyphens, with commas between them, such as studio, rtx.",
            text=text[:80],
            most=MAX_TAGS,
        )
    return ",".join(words) or None


def check_hours(text: str) -> str | None:
    """Hours as presence.py reads them; None where there are none.

    Raises:
        ConfigError: they are none.
    """
    try:
        parse_hours(text)
    except BadHours as problem:
        raise ConfigError("{problem}", problem=problem) from None
    return text.strip() or None


def check_way(text: str) -> str | None:
    """How a computer goes to sleep; None where nothing is said of it.

    Raises:
        ConfigError: nobody can do that.
    """
    if text.strip().lower() not in ("", *WAYS):
        raise ConfigError(
            '"{text}" cannot be how it sleeps: write {ways}.', text=text[:20], ways=" / ".join(WAYS)
        )
    return text.strip().lower() or None


def check_minutes(text: str, what: str) -> float | None:
    """Minutes; None where there are none.

    Raises:
        ConfigError: it is no number of them; `what` is what it is called.
    """
    if not text.strip():
        return None
    try:
        minutes = float(text)
    except ValueError:
        minutes = -1.0
    if not 0 < minutes <= 1440:
        raise ConfigError(
            '"{text}" is not a number of minutes for {what}, such as 10.', text=text[:20], what=what
        )
    return minutes


def check_switch(text: str, what: str) -> bool | None:
    """Whether it is on; None where nothing is said of it.

    Raises:
        ConfigError: it is something else; `what` is what it is called.
    """
    if text.strip().lower() not in ("", "on", "off"):
        raise ConfigError('"{text}" cannot be {what}: write on or off.', text=text[:20], what=what)
    return {"on": True, "off": False}.get(text.strip().lower())


def check_devices(texts: Iterable[str]) -> str | None:
    """Ids of render devices as one setting; None where there are none.

    Raises:
        ConfigError: one of them is not a device, or they do not go together.
    """
    devices = several(texts)
    if devices and (error := choice_error(devices.splitlines())):
        sentence, values = error
        raise ConfigError(sentence, **values)
    return devices


def check_slots(text: str, what: str) -> int | None:
    """How many Blenders at once; None where it is not said.

    Raises:
        ConfigError: it is something else.
    """
    word = text.strip().lower()
    if word in ("", "auto"):
        return AUTO if word else None
    number = int(word) if word.isascii() and word.isdecimal() and len(word) < 4 else 0
    if not 1 <= number <= MOST_SLOTS:
        raise ConfigError(
            '"{text}" cannot be {what}: write auto, or a number from 1 to {most}.',
            text=text[:20],
            what=what,
            most=MOST_SLOTS,
        )
    return number


def check_without_gpu(text: str) -> str | None:
    """What a node does whose cards are not there; None where it is not said.

    Raises:
        ConfigError: it is neither of WITHOUT_GPU.
    """
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    if word not in ("", *WITHOUT_GPU):
        raise ConfigError(
            '"{text}" cannot be {what}: write {words}.',
            text=text[:20],
            what="<without_gpu>",
            words=" / ".join(WITHOUT_GPU),
        )
    return word or None


def check_addons(text: str) -> str | None:
    """Names of Blender's add-ons, with commas between them; None where there are none.

    Raises:
        ConfigError: one of them is none.
    """
    names = re.split(r"[,\s]+", text.strip()) if text.strip() else []
    if not all(map(ADDON.fullmatch, names)):
        raise ConfigError(
            '"{text}" cannot be add-ons: give names of modules, with commas between them.',
            text=text[:80],
        )
    return ",".join(names) or None


# --- XML --------------------------------------------------------------------------------------


class _Reader:
    """Collects the text of each element by its path below the root."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self.texts: dict[str, str] = {}

    def start(self, tag: str, _attributes: dict) -> None:
        self.path.append(tag)
        if self.key in self.texts:
            self.texts[self.key] += "\n"  # the second of its name: a line of its own
        if len(self.path) > MAX_DEPTH:
            raise ConfigError("its elements are nested too deeply.")

    @property
    def key(self) -> str:
        return "/".join(self.path[1:])

    def text(self, data: str) -> None:
        key = self.key
        self.texts[key] = self.texts.get(key, "") + data

    def end(self, _tag: str) -> None:
        self.path.pop()

    def doctype(self, *_ignored: object) -> None:
        raise ConfigError("a document type (<!DOCTYPE ...>) is not allowed in it.")


def _texts(raw: bytes) -> dict[str, str]:
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as problem:
        reason = expat.errors.messages.get(problem.code, "not XML")
        raise ConfigError(
            "line {line} is not valid XML ({reason}).", line=problem.lineno, reason=reason
        ) from problem
    except (LookupError, ValueError) as problem:  # an encoding that Python does not know
        raise ConfigError("it is written in an unknown encoding; save it as UTF-8.") from problem
    plain = {key: text.strip() for key, text in reader.texts.items()}
    said = {key: text for key, text in plain.items() if text.lower() not in FOUND_OUT}
    if plain.get(SLOTS):  # "auto" is a choice there, and not the default
        said[SLOTS] = plain[SLOTS]
    return said
