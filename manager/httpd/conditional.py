"""How much of an answer is sent: all, a part, or only that nothing has changed. Pure.

RFC 9110 (https://www.rfc-editor.org/rfc/rfc9110), sections 13 and 14, for an answer of a known size
that has an ETag. Where it leaves a choice:

- one range is served (206, or 416 when it lies outside); several, other units and what is not well
  formed are ignored, and everything is sent: a client must cope with that anyway;
- `If-Range` counts only with a strong tag that is equal; a date never is (we send none);
- `Range` is for GET; `If-Match` and `If-None-Match` are for GET and HEAD.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
_RANGE = re.compile(r"bytes=[ \t]*(\d*)-(\d*)[ \t]*", re.ASCII | re.IGNORECASE)
MAX_DIGITS = 18  # more bytes than there are; int() of thousands of digits is costly


SENTENCES = {
    412: "This has changed since it was asked for. Ask for it again.",
    416: "The part asked for lies outside of what there is. Ask for less, or for all of it.",
}


@dataclass(frozen=True)
class Selection:
    """What to send: the bytes from `start` up to, not including, `stop`."""

    status: int
    start: int
    stop: int
    headers: Mapping[str, str]  # beside the answer's own


def select(method: str, headers: Mapping[str, str], etag: str, size: int) -> Selection:
    """Evaluates a request's preconditions and its range, in the order of RFC 9110, 13.2.2.

    Args:
        method: "GET" or "HEAD"; for others everything is sent.
        headers: the request's, names in lower case.
        etag: the answer's entity tag with its quotes, such as `"abc"`.
        size: the whole answer's, in bytes.

    Returns:
        status 200, 206, 304, 412 or 416 with the part to send; the last three send none.
    """
    accept = {"Accept-Ranges": "bytes"}
    whole = Selection(200, 0, size, accept)
    if method not in ("GET", "HEAD"):
        return whole
    if "if-match" in headers and not _is_listed(etag, headers["if-match"], strong=True):
        return Selection(412, 0, 0, accept)
    if "if-none-match" in headers and _is_listed(etag, headers["if-none-match"], strong=False):
        return Selection(304, 0, 0, accept)
    if method == "HEAD" or "range" not in headers:
        return whole
    if "if-range" in headers and not _is_same(etag, headers["if-range"], strong=True):
        return whole
    return _part(headers["range"], size, whole)


def _part(asked: str, size: int, whole: Selection) -> Selection:
    match = _RANGE.fullmatch(asked)
    if match is None or match.group(1, 2) == ("", ""):
        return whole
    first, last = (_number(digits) for digits in match.groups())
    if first is None:  # the last so many
        if last and not size:
            return whole  # of nothing: no Content-Range could say it
        first, last = (size - last if last < size else 0) if last else size, None
    elif last is not None and last < first:
        return whole  # not well formed
    if first >= size:
        return Selection(416, 0, 0, {**whole.headers, "Content-Range": f"bytes */{size}"})
    stop = size if last is None else min(size, last + 1)
    told = f"bytes {first}-{stop - 1}/{size}"
    return Selection(206, first, stop, {**whole.headers, "Content-Range": told})


def _number(digits: str) -> int | None:
    if not digits:
        return None
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) <= MAX_DIGITS else 10**MAX_DIGITS


def _is_listed(etag: str, header: str, strong: bool) -> bool:
    if header.strip() == "*":
        return True
    return any(_is_same(etag, other, strong) for other in _TAG.findall(header))


def _is_same(one: str, other: str, strong: bool) -> bool:
    """RFC 9110, 8.8.3.2: a weak tag is never the same when the bytes must be."""
    if strong:
        return one == other and not one.startswith("W/")
    return one.removeprefix("W/") == other.removeprefix("W/")
