"""Lists that go out in pages: no reply grows with what anybody has sent. Pure.

Rules kept here:
 1. A list counts from 0. Who asks may say where to `start` and how many at most (`limit`); the
    reply says where the page starts, and as `next` where the one after it does (None: nowhere).
 2. Whoever says neither gets what fits, from the front; of what happened one after the other, the
    newest. So clients of earlier releases find in a list of usual length all that they did.
 3. A page has at least one item, and else never more than its room.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

ROOM_BYTES = 1_000_000  # of a page: with what is around it, less than 1 MiB
MAX_ITEMS = 20_000

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Window(NamedTuple):
    """What was asked for; `start` None: not said."""

    start: int | None = None
    limit: int = MAX_ITEMS


class Page(NamedTuple):
    items: list
    start: int
    next: int | None
    total: int

    def told(self) -> dict:
        return {"start": self.start, "next": self.next}


def page(
    things: Sequence,
    window: Window,
    view: Callable[[object], object] = lambda thing: thing,
    room: int = ROOM_BYTES,
    newest: bool = False,
) -> Page:
    """A part of `things`, each as `view` makes it for the wire.

    Args:
        room: bytes, as JSON.
        newest: without a `start`, the last that fit instead of the first.
    """
    total = len(things)
    limit = min(window.limit, MAX_ITEMS)
    if newest and window.start is None:
        items = _fitting(map(view, islice(reversed(things), limit)), room)[::-1]
        return Page(items, total - len(items), None, total)
    start = min(window.start or 0, total)
    items = _fitting(map(view, things[start : start + limit]), room)
    end = start + len(items)
    return Page(items, start, end if end < total else None, total)


def _fitting(views: object, room: int) -> list:
    shown = []
    for seen in views:
        room -= len(_encode(seen).encode("utf-8", "replace")) + 1
        if room < 0 and shown:
            break
        shown.append(seen)
    return shown


def shortened(text: str, limit: int) -> str:
    """A long text of a list, where whoever needs all of it asks for the one thing."""
    return text if len(text) <= limit else f"{text[:limit]}…"
