"""What a worker has, in words that a job can ask for. Pure.

Found, from what its heartbeat says of the computer: its system (`windows`, `linux`, `macos`), the
series of its Blenders (`blender-4.5`), its memory (`memory-32`: at least that many GiB; a job may
ask for any number), and `gpu` with the kinds of its render devices (`optix`, `cuda`, `hip`,
`metal`, `oneapi`). Given: whatever words people wrote into its worker_config.xml.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

MAX_TAGS = 16  # of one job, and given to one worker
WORD = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}", re.ASCII)
GIB = 2**30
NEARLY = 0.93  # what a system says it has, of what was built in
BLENDER, MEMORY = "blender-", "memory-"

_SYSTEMS = {"windows": "windows", "linux": "linux", "darwin": "macos", "macos": "macos"}
_KINDS = ("optix", "cuda", "hip", "metal", "oneapi")
_SERIES = re.compile(r"(\d{1,3}\.\d{1,3})(?:\.|\b)", re.ASCII)


def series(version: str | None) -> str:
    """ "4.5" of "4.5.1 LTS"; "" where there is none."""
    found = _SERIES.match(version or "")
    return found[1] if found else ""


def found(info: Mapping[str, object]) -> frozenset[str]:
    """The words that a heartbeat's `system_info` gives a worker."""
    words = {_SYSTEMS.get(str(info.get("os") or "").split(" ")[0].lower(), "")}
    blenders = info.get("blenders") or [info.get("blender_version")]
    words |= {BLENDER + series(each) for each in blenders if series(each)}
    memory = info.get("memory_total")
    if memory:
        words.add(MEMORY + str(round(memory / GIB)))
    words |= set(_of_devices(info.get("render_devices") or ()))
    return frozenset(words - {""})


def _of_devices(devices: Iterable[str]) -> Iterable[str]:
    """A device as "GPU: name" or "OPTIX: name"; the processor is none."""
    for device in devices:
        kind, colon, _name = device.partition(":")
        if colon and not kind.upper().startswith("CPU"):
            yield "gpu"
            yield from (each for each in _KINDS if kind.lower() == each)


def missing_series(wanted: str, kinds: Iterable[Collection[str]]) -> str:
    """A series, where none of the workers that tell of their Blenders has it; else ""."""
    told = [has for has in kinds if any(word.startswith(BLENDER) for word in has)]
    is_there = any(BLENDER + wanted in has for has in told)
    return wanted if wanted and told and not is_there else ""


def lacking(wanted: Collection[str], has: Collection[str]) -> list[str]:
    """The words that are wanted and that a worker does not have, sorted."""
    return sorted(word for word in wanted if word not in has and not _has_memory(word, has))


def _has_memory(word: str, has: Collection[str]) -> bool:
    wanted = _memory(word)
    return wanted is not None and any((_memory(each) or 0) >= wanted * NEARLY for each in has)


def _memory(word: str) -> int | None:
    number = word[len(MEMORY) :]
    is_one = word.startswith(MEMORY) and number.isascii() and number.isdecimal()
    return int(number) if is_one else None
