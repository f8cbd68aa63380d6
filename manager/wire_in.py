"""What arrives as JSON, checked and turned into the farm's events. Pure.

Everything here was written by somebody else. A value is taken only if it is what its key says; what
is wrong raises `BadInput` with a sentence that names the key and says what to send instead. Unknown
keys are ignored, so that newer and older releases understand each other.
"""

from __future__ import annotations

import ipaddress
import json
import math
import re
from collections.abc import Iterable

from events import (
    AUTO_SLOTS,
    BUSY,
    FINISHED,
    LEAVE,
    OUT,
    READY,
    Ask,
    Cancel,
    ChangeJob,
    ChooseDevices,
    Command,
    ErrorReport,
    Heartbeat,
    MoveJob,
    PauseJob,
    PauseWorker,
    Remove,
    Report,
    WakeWorker,
)
from folder_names import MAX_SPELLINGS, contradiction, spelling_flaw
from frames import MAX_TEXT, format_frames, frame_range, parse_frames
from job_settings import (
    COPIES,
    MAX_FRAME_S,
    MAX_NAME,
    OPTIONS,
    VIDEO_CHOICES,
    VIDEO_DEFAULTS,
    Option,
    Settings,
)
from paging import MAX_ITEMS, Window, page
from paths import base_name, is_absolute, is_windows, windows_flaw
from plain_text import clean_line, steers
from splitting import MAX_STRIPS
from tags import MAX_TAGS, WORD
from tasks import FRAMES, Verdict
from transitions import Refused

MAX_PATH = 4096  # characters
# Blender keeps paths in 1,024 bytes, cuts off longer ones silently, and would write elsewhere.
# In UTF-8, measured on 3.4, 4.2, 4.5, 5.0 and 5.2:
BLENDER_PATH = 1023
BLENDER_PICTURE = 1021
FRAME_NUMBER, EXTENSION = len("0001"), len(".png")  # what a picture's name adds to an output path
MAX_SENTENCE = 2000
MAX_WAIT_WORDS = 500  # of what a worker waits for: each heartbeat says it
MAX_LOG_LINES = 200
MAX_LOG_LINE = 400  # characters
MAX_CARDS = 32  # render devices of one worker
MOST_SLOTS = 16  # Blenders at once on one computer
MAX_CARD = 200  # characters of an id or a name
MAX_DEVICES = 2000  # characters of all their names together
# As JSON, of what a heartbeat tells: thousands of made-up workers can each bring some.
CARDS_BYTES, MOUNTS_BYTES = 6000, 8000
MAX_BLENDERS = 32  # of one computer
MAX_STEPS = 32  # that a worker can do
MAX_GAPS = 1_000_000  # characters, of which as many are kept as a frame list may have
MAX_FILMS = 100  # of one job: one for each view
MAX_ROOTS = 64  # shared folders
MAX_ROOT_PATH = 400  # characters
MAX_ROOTS_BYTES = 16_384  # each lease brings them
MAX_MOUNTS = 32
MAX_SCENES, MAX_MISSING = 50, 50  # of a .blend that a worker has read
MAX_INT_DIGITS = 19
MAX_DEPTH = 32
MAX_VALUES = 20_000  # in one body: twice what the longest frame list, or log tail, has commas

RESULTS = ("done", "failed", "skipped")
LEVELS = ("error", "warning", "info")
COMMANDS = ("restart", "update", LEAVE)
CHANGEABLE = (
    "order",
    "attempts",
    "frame_time_limit",
    "blender",
    "tags",
)  # of a job that runs or waits

_ENGINE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}", re.ASCII)
_TOKEN = re.compile(r"[A-Za-z0-9_.:-]{1,100}", re.ASCII)
_MAC = re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", re.ASCII)
_OFFICES = tuple(
    map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"))
)
_MARK = re.compile(r"[0-9a-f]{16}", re.ASCII)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_MISSING = object()


class BadInput(Refused):
    """A request whose content is wrong: 400, unless it says otherwise."""

    def __init__(self, sentence: str, status: int = 400):
        super().__init__(status, sentence)


# -- JSON ------------------------------------------------------------------------------------------


def parse_object(body: bytes, most_values: int = MAX_VALUES) -> dict:
    """The JSON object in a request's body; an empty body is an empty object.

    Args:
        most_values: commas and brackets it may have. What is parsed on the I/O thread has a limit:
            1 MiB of `[],[],` would hold up every heartbeat for a second.

    Raises:
        BadInput: for anything else, and for what JSON leaves open: NaN, numbers no computer needs,
            depth without end, text that is not Unicode.
    """
    if not body.strip():
        return {}
    if sum(map(body.count, (b",", b"[", b"{"))) > most_values:
        raise BadInput(f"The JSON holds more than {most_values} values. Send less at once.", 413)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("The body is not UTF-8. Send JSON in UTF-8.") from None
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_int=_int, parse_float=_float)
    except RecursionError:
        raise BadInput("The JSON is nested too deeply.") from None
    except BadInput:
        raise
    except ValueError as error:
        raise BadInput(f"The body is not JSON: {error}.") from None
    if not isinstance(value, dict):
        raise BadInput("The body must be a JSON object, like {...}.")
    if _depth(value) > MAX_DEPTH:
        raise BadInput("The JSON is nested too deeply.")
    return value


def _no_constant(name: str) -> None:
    raise BadInput(f"{name} is not a JSON number. Send a number or null.")


def _int(digits: str) -> int:
    if len(digits) > MAX_INT_DIGITS:
        raise BadInput("A number in the JSON is too large.")
    return int(digits)


def _float(text: str) -> float:
    value = float(text) if len(text) <= 64 else math.inf
    if not math.isfinite(value):
        raise BadInput("A number in the JSON is too large.")
    return value


def _depth(value: object) -> int:
    """Nesting of a parsed value, without recursion."""
    deepest, todo = 0, [(value, 1)]
    while todo and deepest <= MAX_DEPTH:
        item, level = todo.pop()
        if isinstance(item, dict):
            item = list(item.values())
        if isinstance(item, list):
            deepest = max(deepest, level)
            todo += [(child, level + 1) for child in item if isinstance(child, (dict, list))]
    return deepest


# -- values ----------------------------------------------------------------------------------------


class _Fields:
    """Typed access to a JSON object; every complaint names the key."""

    def __init__(self, data: dict):
        self.data = data

    def get(self, key: str, default: object = _MISSING) -> object:
        value = self.data.get(key)
        if value is None:
            if default is _MISSING:
                raise BadInput(f'"{key}" is missing. Send it.')
            return default
        return value

    def text(self, key: str, default: object = _MISSING, limit: int = MAX_NAME) -> str:
        value = self.get(key, default)
        if value is default:
            return value
        if not isinstance(value, str):
            raise BadInput(f'"{key}" must be text.')
        if len(value) > limit:
            raise BadInput(f'"{key}" is longer than {limit} characters.')
        if steers(value):
            raise BadInput(f'"{key}" holds control characters. Send plain text.')
        return value

    def token(self, key: str, default: object = _MISSING) -> str:
        value = self.get(key, default)
        if value is default:
            return value
        if not isinstance(value, str) or not _TOKEN.fullmatch(value):
            raise BadInput(f'"{key}" may hold only letters, digits and _ . : - (at most 100).')
        return value

    def line(self, key: str, default: object = None, limit: int = MAX_SENTENCE) -> str:
        """Free text for people, made harmless instead of refused."""
        value = self.get(key, default)
        if value is default:
            return value
        if not isinstance(value, str):
            raise BadInput(f'"{key}" must be text.')
        return clean_line(value, limit)

    def lines(self, key: str, count: int, limit: int = MAX_LOG_LINE) -> list[str]:
        """The last `count` of a list of lines."""
        value = self.get(key, [])
        if isinstance(value, str):
            value = value[-count * limit :].splitlines()
        if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
            raise BadInput(f'"{key}" must be a list of lines.')
        return [clean_line(line, limit) for line in value[-count:]]

    def number(self, key: str, low: float, high: float, default: object = _MISSING) -> float:
        value = self.get(key, default)
        if value is default:
            return value
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise BadInput(f'"{key}" must be a number.')
        if not low <= value <= high:
            raise BadInput(f'"{key}" is {value}; it must be from {low:g} to {high:g}.')
        return value

    def integer(self, key: str, low: int, high: int, default: object = _MISSING) -> int:
        value = self.number(key, low, high, default)
        if value is not default and int(value) != value:
            raise BadInput(f'"{key}" must be a whole number.')
        return value if value is default else int(value)

    def flag(self, key: str, default: bool) -> bool:
        value = self.get(key, default)
        if not isinstance(value, bool):
            raise BadInput(f'"{key}" must be true or false.')
        return value

    def choice(self, key: str, choices: tuple, default: object = _MISSING) -> str:
        value = self.get(key, default)
        if value is default:
            return value
        if value not in choices:
            raise BadInput(f'"{key}" must be one of: {", ".join(choices)}.')
        return value

    def video(self, key: str, default: object = None) -> dict | None:
        """The keys of VIDEO_DEFAULTS; None: no movie is wanted."""
        value = self.get(key, default)
        if value is default or value is False:
            return None
        if value is True:
            return dict(VIDEO_DEFAULTS)
        if not isinstance(value, dict):
            raise BadInput(f'"{key}" must be true, false or an object, like {{"format": "mp4"}}.')
        asked = _Fields({k: v for k, v in value.items() if v is not None})
        found = {k: asked.choice(k, c, VIDEO_DEFAULTS[k]) for k, c in VIDEO_CHOICES.items()}
        colour = asked.text("background", VIDEO_DEFAULTS["background"], 7)
        if not _COLOUR.fullmatch(colour):
            raise BadInput('"background" must be a colour, like "#000000".')
        return {**found, "sound": asked.flag("sound", True), "background": colour}

    def words(self, key: str, default: object = ()) -> tuple[str, ...]:
        """Tags (tags.py): a list of words, or text with commas between them."""
        value = self.get(key, default)
        if isinstance(value, str):
            value = [word for word in re.split(r"[,\s]+", value.strip()) if word]
        known = [word.lower() if isinstance(word, str) else "" for word in _listed(value)]
        if len(known) > MAX_TAGS or not all(map(WORD.fullmatch, known)):
            raise BadInput(
                f'"{key}" must be a list of at most {MAX_TAGS} words of letters, digits and . _ -, '
                'like ["gpu", "memory-32"].'
            )
        return tuple(dict.fromkeys(known))

    def object(self, key: str) -> _Fields:
        value = self.get(key, {})
        if not isinstance(value, dict):
            raise BadInput(f'"{key}" must be an object, like {{...}}.')
        return _Fields(value)


def _listed(value: object) -> list:
    """A list as it is; what is none, as a list that holds no word."""
    return [*value] if isinstance(value, (list, tuple)) else [None]


# -- from workers ----------------------------------------------------------------------------------


def parse_heartbeat(data: dict, ip: str) -> Heartbeat:
    """`POST /heartbeat`, of release 1.1 (`status`, no `instance`) or ours. `ip`: the sender's."""
    fields = _Fields(data)
    state = fields.get("state", None) or fields.get("status", None)
    if state not in (READY, BUSY, FINISHED):
        raise BadInput('"state" must be ready, rendering or done.')
    info, fetching = fields.object("system_info"), fields.object("fetching")
    log = fields.lines("log_tail", MAX_LOG_LINES) if data.get("log_tail") is not None else None
    return Heartbeat(
        name=_worker_name(fields, "name"),
        state=state,
        job_id=fields.integer("job_id", 0, 10**12, None),
        instance=fields.token("instance", None),
        replaces=fields.token("replaces", None),
        leaving=fields.flag("leaving", False),
        ip=ip,
        lease=fields.token("lease", None),
        frame=fields.integer("frame", -(10**7), 10**7, None),
        progress=fields.number("progress", 0, 1, None),
        sample=fields.integer("sample", 0, 10**9, None),
        samples=fields.integer("samples", 0, 10**9, None),
        remaining_s=fields.number("remaining_s", 0, 10**9, None),
        version=fields.line("version", "", 40),
        frames_rendered=fields.integer("frames_rendered", 0, 10**12, None),
        jobs_completed=fields.integer("jobs_completed", 0, 10**12, None),
        system_info=_system_info(info),
        log_tail=log,
        can=_steps(fields.data.get("can")),
        waiting_for=fields.line("waiting_for", "", MAX_WAIT_WORDS),
        shared=_shared(fields.data.get("shared")),
        fetched=fetching.integer("bytes", 0, 2**60, None),
        fetches=fetching.integer("of", 0, 2**60, None),
        verdict=_verdict(fields.object("split")),
        tags=fields.words("tags"),
        out=_out(fields),
        leaves=fields.flag("leaves", False),
        **_power(fields.object("power")),
        devices=_devices(fields.data.get("devices")),
    )


def _devices(said: object) -> dict | None:
    """What Cycles renders on, on a worker: `known`, {kind, id, name} of each device there (None
    before they were looked for); `chosen`, ids, and `sit_out`; `slots`, how many Blenders there
    are to be (see _slots), and `open`, how many there are; of the job that is open, `job_id`,
    `by` (who asked), `asked` and `used`. None: it does not say."""
    if not isinstance(said, dict):
        return None
    fields = _Fields(said)
    known = said.get("known")
    slots, settled = {}, {}
    if said.get("slots") is not None:
        slots = {"slots": _slots(fields), "open": fields.integer("open", 1, MOST_SLOTS, 1)}
    if said.get("job_id") is not None:
        settled = {
            "job_id": fields.integer("job_id", 0, 10**12),
            "by": fields.line("by", "", 20),
            **{key: _cards(fields, key) for key in ("asked", "used")},
        }
    return {
        "known": None if known is None else _fitting(map(_card, _listed(known)[:MAX_CARDS])),
        "chosen": _cards(fields, "chosen"),
        "sit_out": fields.flag("sit_out", False),
        **slots,
        **settled,
    }


def _slots(fields: _Fields) -> int | str:
    """How many Blenders at once; AUTO_SLOTS: as many as pay."""
    if fields.data.get("slots") == AUTO_SLOTS:
        return AUTO_SLOTS
    return fields.integer("slots", 1, MOST_SLOTS)


def _cards(fields: _Fields, key: str) -> list[str]:
    return _fitting(fields.lines(key, MAX_CARDS, MAX_CARD))


def _fitting(things: Iterable, room: int = CARDS_BYTES) -> list:
    """The first of them that have `room`."""
    return page([*things], Window(), room=room).items


def _card(said: object) -> dict[str, str]:
    fields = _Fields(said if isinstance(said, dict) else {})
    return {key: fields.line(key, "", MAX_CARD) for key in ("kind", "id", "name")}


def _out(fields: _Fields) -> str | None:
    """Why a worker takes no part now; a newer one may have other reasons."""
    if fields.data.get("out") is None:
        return None
    code = fields.object("out").get("code", "other")
    return code if isinstance(code, str) and code in OUT else "other"


def _shared(said: object) -> dict | None:
    """Which shared folders a worker sees: `stamp`, of the folders it was told; `seen`, {name: as
    it calls it}; `marked`, those of them in which it finds the marker; `mounts`, its network
    drives. None: it does not say."""
    if not isinstance(said, dict):
        return None
    fields = _Fields(said)
    seen = fields.object("seen").data
    named = all(isinstance(text, str) for text in (*seen, *seen.values()))
    if not named or len(seen) > MAX_ROOTS:
        raise BadInput(f'"seen" must be an object of at most {MAX_ROOTS} names and paths.')
    marked = fields.get("marked", [])
    if not isinstance(marked, list) or not {*map(repr, marked)} <= {*map(repr, seen)}:
        raise BadInput('"marked" must be a list of names that are in "seen".')
    return {
        "stamp": fields.token("stamp", None),
        "marked": sorted(clean_line(name, MAX_NAME) for name in marked),
        "seen": dict(_fitting(map(_seen, seen.items()), MAX_ROOTS_BYTES)),
        "mounts": parse_mounts(said.get("mounts")),
    }


def _seen(pair: tuple[str, str]) -> tuple[str, str]:
    return clean_line(pair[0], MAX_NAME), clean_line(pair[1], MAX_ROOT_PATH)


def _power(fields: _Fields) -> dict:
    """What a worker says of waking and sleeping: `mac`, `broadcast`, `sleeps_in`, `asleep`."""
    mac = fields.text("mac", "").lower()
    if mac and not _MAC.fullmatch(mac):
        raise BadInput('"mac" must be like 0a:1b:2c:3d:4e:5f.')
    return {
        "mac": mac,
        "broadcast": _local_address(fields.text("broadcast", "")),
        "sleeps_in": fields.number("sleeps_in", 0, 86_400, None),
        "asleep": fields.flag("asleep", False),
    }


def _local_address(text: str) -> str:
    """An address of networks like offices have; "" for any other, which nothing is sent to."""
    try:
        address = ipaddress.IPv4Address(text)
    except ValueError:
        return ""
    return text if any(address in network for network in _OFFICES) else ""


def parse_mounts(said: object) -> list[list[str]]:
    """A computer's network drives: [[where it has it, what of which server that is], ...]."""
    if said is None:
        return []
    pairs = said if isinstance(said, list) else [None]
    for pair in pairs:
        fits = isinstance(pair, list) and len(pair) == 2
        if not fits or not all(isinstance(text, str) for text in pair):
            raise BadInput(
                '"mounts" must be a list of pairs, like [["S:\\\\", "\\\\\\\\nas\\\\show"]].'
            )
    short = [pair for pair in pairs if max(map(len, pair)) <= MAX_ROOT_PATH]
    plain = ([clean_line(text, MAX_ROOT_PATH) for text in pair] for pair in short[:MAX_MOUNTS])
    return _fitting(plain, MOUNTS_BYTES)


def _worker_name(fields: _Fields, key: str) -> str:
    name = fields.text(key).strip()
    if not name or name == "*":
        raise BadInput(f'"{key}" is empty. Give the worker a name.')
    return name


def _steps(names: object) -> tuple[str, ...] | None:
    """The steps whose tasks a worker says it does: a list of words, or None where it does not say.

    Raises:
        BadInput: for anything else.
    """
    if names is None:
        return None
    good = isinstance(names, list) and len(names) <= MAX_STEPS
    if not good or not all(isinstance(n, str) and _TOKEN.fullmatch(n) for n in names):
        raise BadInput(f'"can" must be a list of at most {MAX_STEPS} words, such as ["frames"].')
    return tuple(names)


def _verdict(fields: _Fields) -> Verdict | None:
    """What a worker says of whether frames of the job that it has open can be split, if it does."""
    if not fields.data:
        return None
    return Verdict(
        fields.integer("job_id", 0, 10**12),
        fields.integer("lines", 0, 2**20),
        fields.flag("exact", False),
        fields.line("why", "", MAX_SENTENCE),
        fields.line("kind", "", 300),
        fields.integer("margin", 0, 1000, 0),
        fields.line("state", "", 100),
    )


def _parts(numbers: object) -> tuple[int, ...]:
    """The damaged strips of a report. Raises BadInput."""
    good = isinstance(numbers, list) and len(numbers) <= MAX_STRIPS
    if not good or not all(type(n) is int and 0 < n <= MAX_STRIPS for n in numbers):
        raise BadInput(f'"damaged" must be a list of numbers from 1 to {MAX_STRIPS}.')
    return tuple(numbers)


def _read(marks: object) -> tuple[tuple[str, str], ...]:
    """What a worker saw of the files that a strip reads (see events.Report). Raises BadInput."""
    good = isinstance(marks, list) and len(marks) <= 2
    good = good and all(isinstance(each, list) and len(each) == 2 for each in marks)
    every = [mark for each in marks for mark in each] if good else [None]
    if not all(isinstance(mark, str) and _MARK.fullmatch(mark) for mark in every):
        raise BadInput('"read" must be a list of at most two pairs of marks.')
    return tuple((sizes, times) for sizes, times in marks)


def _system_info(info: _Fields) -> dict:
    """The known keys of a worker's `system_info`, checked."""
    known: dict[str, object] = {}
    for key, high in (("cpu_percent", 10_000), ("memory_percent", 1000), ("memory_total", 2**60)):
        if info.data.get(key) is not None:
            known[key] = info.number(key, 0, high)
    if info.data.get("cpu_count") is not None:
        known["cpu_count"] = info.integer("cpu_count", 0, 100_000)
    for key in ("os", "hostname", "blender_version", "blender_path"):
        if info.data.get(key) is not None:
            known[key] = info.line(key, limit=200)
    if info.data.get("blenders") is not None:
        known["blenders"] = info.lines("blenders", MAX_BLENDERS, 40)
    if info.data.get("render_devices") is not None:
        devices = info.lines("render_devices", 32, 200)
        while sum(map(len, devices)) > MAX_DEVICES:  # thousands of names can each bring some
            devices.pop()
        known["render_devices"] = devices
    return known


def parse_report(data: dict) -> Report:
    """`POST /report_frame`: of a frame, or (`step`) of another task, which its lease names."""
    fields = _Fields(data)
    is_frame = fields.token("step", FRAMES) == FRAMES
    return Report(
        worker=_worker_name(fields, "worker"),
        job_id=fields.integer("job_id", 0, 10**12),
        frame=fields.integer("frame", -(10**7), 10**7, _MISSING if is_frame else None),
        lease=fields.token("lease"),
        result=fields.choice("result", RESULTS),
        seconds=fields.number("seconds", 0, MAX_FRAME_S, None),
        file=fields.text("file", None, MAX_PATH) or None,
        bytes=fields.integer("bytes", 0, 2**60, None),
        error=fields.line("error"),
        log_tail=fields.lines("log_tail", MAX_LOG_LINES),
        warnings=fields.lines("warnings", 20, MAX_SENTENCE),
        unable=fields.flag("unable", False),
        film=_film(fields),
        unseen=fields.flag("unseen", False),
        memory=fields.integer("memory", 0, 2**60, 0),
        damaged=_parts(fields.data.get("damaged", [])),
        room=fields.integer("room", 0, 2**60, None),
        grows=fields.integer("grows", 0, 2**60, None),
        card=fields.flag("card", False),
        verdict=_verdict(fields.object("split")),
        read=_read(fields.data.get("read", [])),
    )


def _shortened(frames: str) -> str:
    """A frame list without its end, where it is longer than one may be: a movie is not made again
    because it has many gaps."""
    return frames if len(frames) <= MAX_TEXT else frames[:MAX_TEXT].rpartition(",")[0]


def _film(fields: _Fields) -> dict | None:
    """What a worker says of a movie that it made: `files` (paths), `frames` and `fps`, and `gaps`,
    a frame list of those without a picture; None where it says nothing."""
    if fields.data.get("film") is None:
        return None
    film = fields.object("film")
    files = film.get("files", [])
    if not isinstance(files, list) or len(files) > MAX_FILMS:
        raise BadInput(f'"files" must be a list of at most {MAX_FILMS} paths.')
    return {
        "files": [_Fields({"files": path}).text("files", limit=MAX_PATH) for path in files],
        "frames": film.integer("frames", 0, 10**9),
        "fps": film.number("fps", 0, 10**6),
        "gaps": _shortened(film.text("gaps", "", MAX_GAPS)),
    }


def parse_error_report(data: dict) -> ErrorReport:
    """`POST /report_error`."""
    fields = _Fields(data)
    error = fields.line("error", "")
    if not error:
        raise BadInput('"error" is missing. Say what went wrong in a sentence.')
    return ErrorReport(
        _worker_name(fields, "worker"),
        error,
        fields.integer("frame", -(10**7), 10**7, None),
        fields.choice("level", LEVELS, "error"),
    )


def parse_ask(query: dict) -> Ask:
    """`GET /job?worker=...`"""
    state = _Fields({"state": query.get("state") or None})
    return Ask(
        query["worker"],
        parse_query_token(query, "instance"),
        parse_query_token(query, "have"),
        state.choice("state", (READY, BUSY, FINISHED), None),
        _steps(query["can"].split(",") if query.get("can") else None),
        parse_query_token(query, "gives_back"),
    )


def parse_facts(data: dict) -> tuple[str, dict | None, str]:
    """`POST /scene_facts`: a reading's token, and what the .blend says or why it was not read."""
    fields = _Fields(data)
    token = fields.token("token")
    if data.get("facts") is None:
        error = fields.line("error", limit=MAX_SENTENCE)
        if not error:
            raise BadInput('Send "facts", or "error" with a sentence.')
        return token, None, error
    return token, _facts(fields.object("facts")), ""


def _facts(said: _Fields) -> dict:
    scenes = said.get("scenes")
    if not isinstance(scenes, list) or not 0 < len(scenes) <= MAX_SCENES:
        raise BadInput(f'"scenes" must be a list of 1 to {MAX_SCENES} scenes.')
    return {
        "scenes": [_scene(_Fields({"scene": each}).object("scene")) for each in scenes],
        "scene": said.text("scene", limit=256),
        "version": said.line("version", "", 40),
        "missing": said.lines("missing", MAX_MISSING),
        "missing_total": said.integer("missing_total", 0, 10**9, 0),
        "scripts": said.flag("scripts", False),
    }


def _scene(said: _Fields) -> dict:
    limit = 10**7
    return {
        "name": said.text("name", limit=256),
        "start": said.integer("start", -limit, limit),
        "end": said.integer("end", -limit, limit),
        "step": said.integer("step", 1, limit, 1),
        "engine": _engine(_Fields({"render_engine": said.get("engine", "")})),
        "x": said.integer("x", 1, 100_000),
        "y": said.integer("y", 1, 100_000),
        "fps": said.number("fps", 0.01, 1000, 24),
        "camera": said.flag("camera", True),
    }


# -- from the add-on and from people ---------------------------------------------------------------


def parse_job(data: dict) -> Settings:
    """`POST /set_job`, in the documented form, that of release 1.1, or both at once."""
    fields = _Fields(data)
    resolution = fields.object("resolution")
    blend_file = _blend_file(fields)
    by_copies = fields.data.get("files") == COPIES
    if by_copies:
        fields.token("project")
    return Settings(
        blend_file=blend_file,
        output_path=_name_pattern(fields) if by_copies else _output_path(fields, blend_file),
        frames=_frame_list(fields),
        render_engine=_engine(fields),
        name=fields.line("name", None, MAX_NAME) or base_name(blend_file),
        resolution_x=resolution.integer("x", 0, 100_000, None) or None,
        resolution_y=resolution.integer("y", 0, 100_000, None) or None,
        **{key: _option(fields, key, rule) for key, rule in OPTIONS.items()},
    )


def _option(fields: _Fields, key: str, rule: Option) -> object:
    """An option by the rule of job_settings.py; an empty text is as good as none."""
    value = getattr(fields, rule.kind)(key, default=rule.default, **rule.limits)
    return rule.default if value == "" else value


def _blend_file(fields: _Fields) -> str:
    path = fields.text("blend_file", limit=MAX_PATH)
    if not path.strip():
        raise BadInput('"blend_file" is empty. Save the project, then send it again.')
    if not is_absolute(path):
        raise BadInput(
            f'"blend_file" is {path!r}, which is not a full path. Send the whole path, such as '
            "Z:\\project\\scene.blend or /mnt/project/scene.blend."
        )
    if is_windows(path):
        _refuse_flaw("blend_file", path, windows_flaw(path))
    _refuse_length("blend_file", path, BLENDER_PATH)
    return path


def _output_path(fields: _Fields, blend_file: str) -> str:
    """Empty means the path that the scene itself has."""
    path = fields.text("output_path", limit=MAX_PATH)
    if path and not path.startswith("//") and not is_absolute(path):
        raise BadInput(
            f'"output_path" is {path!r}, which is not a full path. Send the whole path, or one '
            "that starts with // to mean the folder of the .blend file."
        )
    relative = path.startswith("//")
    if is_windows(path) or (is_windows(blend_file) and relative):
        _refuse_flaw("output_path", path, windows_flaw(path, is_output=True))
    number = 0 if "#" in path else FRAME_NUMBER
    folder = blend_file[: len(blend_file) - len(base_name(blend_file))] if relative else ""
    whole = folder + path[2 if relative else 0 :]
    _refuse_length("output_path", whole, BLENDER_PICTURE, number + EXTENSION)
    return path


def _name_pattern(fields: _Fields) -> str:
    """The output path of a job whose pictures the manager keeps: a whole one, of which nodes take
    the last part; or one below the job's results; or empty, the name that the scene itself has."""
    path = fields.text("output_path", "", MAX_PATH)
    relative = not (path.startswith("//") or is_absolute(path))
    parts = re.split(r"[\\/]+", path) if relative else [re.split(r"[\\/]", path)[-1]]
    if relative and ".." in parts:
        raise BadInput(
            f'"output_path" is {path!r}, which leads out of the results. Leave ".." out.'
        )
    _refuse_flaw("output_path", path, windows_flaw("/".join(parts), is_output=True))
    _refuse_length("output_path", path, BLENDER_PICTURE, FRAME_NUMBER + EXTENSION)
    return path


def _refuse_length(key: str, path: str, limit: int, more: int = 0) -> None:
    """Args: limit, more: bytes that Blender keeps, and that it will add to the path."""
    length = len(path.encode("utf-8")) + more
    if length > limit:
        added = " with frame number and extension" if more else ""
        raise BadInput(
            f'"{key}" has {length} bytes{added}, and Blender cuts off what is beyond {limit}. '
            "Choose a shorter path."
        )


def _refuse_flaw(key: str, path: str, flaw: str) -> None:
    if flaw:
        raise BadInput(f'"{key}" is {path!r}, and Windows has no such file: {flaw}. Rename it.')


def _engine(fields: _Fields) -> str:
    engine = fields.text("render_engine", "", 64)
    if engine and not _ENGINE.fullmatch(engine):
        raise BadInput(f'"render_engine" is {engine!r}. Send a name such as CYCLES.')
    return engine


def _frame_list(fields: _Fields) -> str:
    text = format_frames(_frames(fields))
    if len(text) > MAX_TEXT:  # short ones can combine into a long one: `1-200000x2,1-200000x3`
        raise BadInput("These frames are too scattered for one job. Send them in several jobs.")
    return text


def _frames(fields: _Fields) -> list[int]:
    """The frame list beats start and end, which beat 1.1's range, which beats a bare count."""
    listed = fields.text("frames", "", MAX_TEXT)
    bounds = fields.object("frame_range")
    limit = 10**7
    start = fields.integer("start_frame", -limit, limit, None)
    end = fields.integer("end_frame", -limit, limit, None)
    low = bounds.integer("start", -limit, limit, None)
    high = bounds.integer("end", -limit, limit, None)
    total = fields.integer("total_frames", 0, limit, None)
    step = fields.integer("step", 1, limit, 1)
    try:
        if listed.strip():
            return parse_frames(listed)
        if start is None and end is None:
            start, end = low, high
        if start is None and end is None and total:
            start, end = 1, total
        if start is None or end is None:
            raise BadInput('Send "start_frame" and "end_frame", or a list in "frames".')
        return frame_range(start, end, step)
    except ValueError as error:
        raise BadInput(str(error)) from None


def parse_roots(data: dict) -> list[dict]:
    """`POST /paths`: the farm's shared folders, [{"name", "paths": [...]}, ...].

    Raises:
        BadInput: for what is not a list of them, and for folders that contradict each other.
    """
    said = _Fields(data).get("roots")
    if not isinstance(said, list) or len(said) > MAX_ROOTS:
        raise BadInput(f'"roots" must be a list of at most {MAX_ROOTS} shared folders.')
    roots = [_root(root) for root in said]
    if len({root["name"].lower() for root in roots}) < len(roots):
        raise BadInput("Two shared folders have one name. Give each a name of its own.")
    if len(json.dumps(roots)) > MAX_ROOTS_BYTES:
        raise BadInput(f"The shared folders have more than {MAX_ROOTS_BYTES} bytes. Send less.")
    contradicts = contradiction(roots)
    if contradicts:
        raise BadInput(contradicts)
    return roots


def _root(said: object) -> dict:
    if not isinstance(said, dict):
        raise BadInput('A shared folder must be an object, like {"name": ..., "paths": [...]}.')
    name, paths = _Fields(said).text("name").strip(), said.get("paths")
    if not name:
        raise BadInput("A shared folder has no name. Give it one.")
    if not isinstance(paths, list) or not 0 < len(paths) <= MAX_SPELLINGS:
        raise BadInput(f'"{name}" must have from 1 to {MAX_SPELLINGS} paths.')
    for path in paths:
        text = _Fields({"paths": path}).text("paths", limit=MAX_ROOT_PATH)
        if flaw := spelling_flaw(text):
            raise BadInput(f'"{text}", of "{name}", {flaw}.')
    return {"name": name, "paths": list(dict.fromkeys(paths))}


def parse_cancel(data: dict, _by: str) -> Cancel:
    """`POST /cancel_job`"""
    return Cancel(parse_job_id(data, required=False))


def parse_remove(data: dict, _by: str) -> Remove:
    """`POST /remove_from_queue`: by job id or by 0-based index."""
    fields = _Fields(data)
    job_id = fields.integer("job_id", 0, 10**12, None)
    index = fields.integer("index", 0, 10**9, None)
    if (job_id is None) == (index is None):
        raise BadInput('Send either "job_id" or "index".')
    return Remove(job_id, index)


def parse_move(data: dict, by: str) -> MoveJob:
    """`POST /move_in_queue`. `by`: who asks, in words of the log."""
    fields = _Fields(data)
    to = fields.integer("to", 0, 10**9)
    return MoveJob(fields.integer("job_id", 0, 10**12), to, by)


def parse_pause_job(data: dict, by: str) -> PauseJob:
    """`POST /pause_job`"""
    fields = _Fields(data)
    job_id = fields.integer("job_id", 0, 10**12)
    return PauseJob(job_id, fields.flag("paused", _MISSING), by)


def parse_pause_worker(data: dict, by: str) -> PauseWorker:
    """`POST /pause_worker`"""
    fields = _Fields(data)
    return PauseWorker(fields.text("worker"), fields.flag("paused", _MISSING), by)


def parse_wake_worker(data: dict, by: str) -> WakeWorker:
    """`POST /wake_worker`"""
    return WakeWorker(_Fields(data).text("worker"), by)


def parse_devices(data: dict, by: str) -> ChooseDevices:
    """`POST /worker_devices`"""
    fields = _Fields(data)
    if not isinstance(data.get("devices"), list):
        raise BadInput('Say what Cycles is to render on: "devices", a list; [] is as Blender says.')
    chosen = tuple(dict.fromkeys(fields.lines("devices", MAX_CARDS, MAX_CARD)))
    slots = None if data.get("slots") is None else _slots(fields)
    sit_out = fields.flag("sit_out", False)
    return ChooseDevices(fields.text("worker"), chosen, sit_out, by, slots)


def parse_change(data: dict, by: str) -> ChangeJob:
    """`POST /change_job`: those of `CHANGEABLE` that are to be something else."""
    fields = _Fields(data)
    job_id = fields.integer("job_id", 0, 10**12)
    changes = {key: _option(fields, key, OPTIONS[key]) for key in CHANGEABLE if key in data}
    if not changes:
        raise BadInput(f"Say what is to change: one of {', '.join(CHANGEABLE)}.")
    return ChangeJob(job_id, changes, by)


def parse_chosen(data: dict) -> str:
    """The `frames` of `POST /requeue`, as a list; empty where it does not say. Raises BadInput."""
    return _frame_list(_Fields(data)) if data.get("frames") is not None else ""


def parse_project(data: dict) -> str:
    """`project` of a body: the id of one that was sent."""
    return _Fields(data).token("project")


def parse_job_id(data: dict, required: bool) -> int | None:
    """`job_id` of a body; None where it is left out and not required. Raises BadInput."""
    return _Fields(data).integer("job_id", 0, 10**12, _MISSING if required else None)


def parse_video(data: dict) -> tuple[int, dict]:
    """`POST /video`: of which finished job, and what movie (`video` as in `/set_job`)."""
    fields = _Fields(data)
    return fields.integer("job_id", 0, 10**12), fields.video("video") or dict(VIDEO_DEFAULTS)


def parse_command(data: dict, _by: str) -> Command:
    """`POST /worker_command`"""
    fields = _Fields(data)
    return Command(fields.text("worker"), fields.choice("command", COMMANDS))


def parse_query_number(query: dict, key: str, low: float, high: float) -> float | None:
    """A number from a query string, or None where it is not given."""
    text = query.get(key)
    if text is None or text == "":
        return None
    try:
        value = _float(text)
    except ValueError:
        raise BadInput(f'"{key}" must be a number.') from None
    return _Fields({key: value}).number(key, low, high)


def parse_query_job_id(query: dict, required: bool) -> int | None:
    """`job_id` of a query string; None where it is left out and not required. Raises BadInput."""
    job_id = parse_query_number(query, "job_id", 0, 10**12)
    if job_id is None and required:
        raise BadInput('Say which job: "?job_id=N".')
    return None if job_id is None else int(job_id)


def parse_window(query: dict) -> Window:
    """`start` and `limit` of a list's page."""
    start = parse_query_number(query, "start", 0, 10**9)
    limit = parse_query_number(query, "limit", 0, 10**9)
    return Window(None if start is None else int(start), MAX_ITEMS if limit is None else int(limit))


def parse_query_token(query: dict, key: str) -> str | None:
    """A lease's token from a query string, or None where it is not given. Raises BadInput."""
    return _Fields({key: query.get(key) or None}).token(key, None)
