"""Text for one line of a log or a console: somebody else's, made harmless, and times. Pure.

Names, paths and log lines come from other computers. What is shown or written of them can neither
forge another line, nor steer a terminal, nor turn the direction of the text around it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timezone

MAX_LINE = 8000  # characters; two whole paths and a sentence

# C0, DEL and C1 controls; line and paragraph separators; what embeds, overrides or isolates a
# direction (Unicode Annex 9); halves of characters. No honest name or path has one.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def steers(text: str) -> bool:
    """Whether a text holds what could forge lines, steer terminals or turn text around."""
    return bool(_STEERING.search(text))


def clean_line(text: str, limit: int = MAX_LINE) -> str:
    """One harmless line of at most `limit` characters."""
    text = text[: limit + 1]
    if not text.isprintable():
        text = "".join(_plain(character) for character in text)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _plain(character: str) -> str:
    if character.isprintable():
        return character
    if character in "\t\r\n\x85\u2028\u2029" or unicodedata.category(character) == "Zs":
        return " "
    return "\ufffd"


def iso(wall: float) -> str:
    """A time in Unix seconds as local time in ISO 8601, to the second, as release 1.1 writes it."""
    try:
        return datetime.fromtimestamp(wall).isoformat(timespec="seconds")
    except (OverflowError, OSError, ValueError):  # a clock set to where calendars end
        return datetime.fromtimestamp(0, timezone.utc).isoformat(timespec="seconds")
