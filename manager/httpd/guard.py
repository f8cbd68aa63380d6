"""Who may ask: host names, cross-site requests, the farm's token. Pure.

A manager on a studio's network trusts that network, not each page somebody there has open in a
browser. Three checks, in this order:

1. **Host.** A page that points its own name at the manager's address (DNS rebinding) counts as
   same-origin for the browser, but its requests carry that name. Addresses, ``localhost``, the
   computer's own names and those its owner lists (access.py) pass; any other name gets 421.
2. **Cross-site**, for what changes or hands out something (``is_protected``): a browser that says
   another site is asking gets 403. Browsers send ``Sec-Fetch-Site`` only to https and localhost,
   and no ``Origin`` with a plain GET, so a browser's protected GET must *prove* that it is our
   own page's (a header that no foreign page can send, or a Referer). Workers are not browsers.
3. **Token**, for the same requests, if the farm has one: compared in constant time. Whoever tries
   one word after another has `GUESSES` at once and then one each `GUESS_EACH_S`; meanwhile no
   token from there is looked at, the right one neither, for else it would show itself. The same
   wrong word again is no new guess: a worker that was set up wrongly locks out nobody.

Nothing a sender sent is repeated in an answer, and no secret ever is.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import urlsplit

from .message import Request, Response, error_response

TOKEN_HEADER = "x-noctiluca-token"

_HOST = re.compile(r"(\[[0-9a-f:.]+(?:%[0-9a-z_.~%-]+)?\]|[^:\[\]/\\@\s]+)(?::\d{0,5})?", re.ASCII)

FOREIGN_NAME = (
    "This manager does not answer to that name. Use its IP address or its computer's own name, or "
    "start the manager with --host-name and this name (see README)."
)
CROSS_SITE = (
    "This request comes from another web site, so it was refused. Use the manager's own dashboard."
)
TOKEN_MISSING = (
    "This farm has a token and the request brought none. Enter the farm's token in the settings of "
    "the program you use (header X-Noctiluca-Token)."
)
GUESSES = 20
GUESS_EACH_S = 5.0
SENDERS_WATCHED = 1000  # of wrong tokens

TOO_MANY_GUESSES = (
    "Many different wrong tokens have come from your address, so none from there is looked at for "
    "some seconds. Try again then."
)
TOKEN_WRONG = (
    "The token is not this farm's. Copy it again from the manager's settings, without spaces."
)


class Guard:
    """Checks each request before its body is read.

    Args:
        token: the farm's token; None or "" for a farm without one.
        host_names: what this manager is called, with or without domain; read anew at each check,
            so a set that still grows is fine.
        is_protected: (method, path) -> whether the request changes or hands out something.
        clock: seconds, never going back.
        on_guessing: is told the address of somebody who tries one token after another, once.
    """

    def __init__(
        self,
        token: str | None,
        host_names: Iterable[str],
        is_protected: Callable[[str, str], bool],
        clock: Callable[[], float] = lambda: 0.0,
        on_guessing: Callable[[str], None] = lambda address: None,
    ):
        self._token = token.encode("utf-8") if token else b""
        self._guesses = Guesses(clock, on_guessing)
        self._host_names = host_names
        self._is_protected = is_protected

    def check(self, request: Request) -> Response | None:
        """None: go on. Otherwise the refusal, 421 or 403."""
        headers = request.headers
        host = headers.get("host")
        if host is not None and not self._is_own_host(host):
            return error_response(421, FOREIGN_NAME)
        if not self._is_protected(request.method, request.path):
            return None
        if _is_cross_site(request.method, headers):
            return error_response(403, CROSS_SITE)
        return self.check_token(request)

    def check_token(self, request: Request) -> Response | None:
        """None: the farm has no token, or the request brings it. Otherwise the refusal."""
        given = request.headers.get(TOKEN_HEADER, "")
        if not self._token:
            return None
        if not given:
            return error_response(403, TOKEN_MISSING)
        if self._guesses.are_too_many(request.client):
            return error_response(503, TOO_MANY_GUESSES)
        # A header travels as bytes and is read as latin-1: this gives back the sender's bytes.
        raw = given.encode("latin-1", "replace")
        if not hmac.compare_digest(raw, self._token):
            self._guesses.note(request.client, raw)
            return error_response(403, TOKEN_WRONG)
        return None

    def _is_own_host(self, host: str) -> bool:
        match = _HOST.fullmatch(host.lower())
        if not match:
            return False
        name = match.group(1)
        if _is_address(name):
            return True
        name = name[:-1] if name.endswith(".") else name
        if name == "localhost" or name.endswith(".localhost"):
            return True
        return any(_is_same_computer(name, own.lower()) for own in tuple(self._host_names))


class Guesses:
    """Counts the different wrong tokens of each sender, in bounded memory."""

    def __init__(self, clock: Callable[[], float], on_guessing: Callable[[str], None]):
        self._clock = clock
        self._on_guessing = on_guessing
        self._senders: dict[str, _Sender] = {}  # the one that was heard last comes last

    def are_too_many(self, address: str) -> bool:
        """Whether this sender has to wait before its next guess is looked at."""
        sender = self._senders.get(_network(address))
        return sender is not None and sender.left(self._clock()) < 1

    def note(self, address: str, wrong: bytes) -> None:
        """A wrong token came from this address; the same one again counts as one."""
        network, mark = _network(address), hashlib.sha256(wrong).digest()
        sender = self._senders.pop(network, None) or _Sender(self._clock())
        self._senders[network] = sender
        if len(self._senders) > SENDERS_WATCHED:
            del self._senders[next(iter(self._senders))]
        if mark in sender.tried:
            return
        sender.tried = [*sender.tried[1 - GUESSES :], mark]
        sender.guesses = sender.left(self._clock()) - 1
        sender.at = self._clock()
        if sender.guesses < 1 and not sender.is_told:
            sender.is_told = True
            self._on_guessing(address)


class _Sender:
    def __init__(self, now: float):
        self.guesses = float(GUESSES)  # left
        self.at = now
        self.tried: list[bytes] = []  # digests of the last ones
        self.is_told = False

    def left(self, now: float) -> float:
        return min(GUESSES, self.guesses + (now - self.at) / GUESS_EACH_S)


def _network(address: str) -> str:
    """Whoever has an IPv6 network has 2**64 addresses in it."""
    plain = address.partition("%")[0]
    if ":" not in plain:
        return plain
    return str(ipaddress.ip_network(f"{plain}/64", strict=False))


def _is_address(name: str) -> bool:
    bracketed = name.startswith("[")
    text = name.strip("[]").partition("%")[0]
    try:
        return (ipaddress.ip_address(text).version == 6) == bracketed
    except ValueError:
        return False


def _is_same_computer(name: str, own: str) -> bool:
    """Whether ``name`` is ``own``, ``own`` without its domain, or that with .local (mDNS).

    A domain must be the computer's own: anybody can make a render-pc.example."""
    short = own.partition(".")[0]
    return bool(short) and name in (own, short, f"{short}.local")


def _is_cross_site(method: str, headers: Mapping[str, str]) -> bool:
    site = headers.get("sec-fetch-site")
    origin = headers.get("origin")
    host = headers.get("host", "").lower()
    if site is not None and site.lower() not in ("same-origin", "none"):
        return True
    if origin is not None:
        return not _is_at_host(origin, host)
    if method not in ("GET", "HEAD") or site is not None:
        return False
    return _is_browser(headers) and not _is_own_page(headers, host)


def _is_browser(headers: Mapping[str, str]) -> bool:
    return headers.get("user-agent", "").startswith("Mozilla/")


def _is_own_page(headers: Mapping[str, str], host: str) -> bool:
    if any(name.startswith("x-noctiluca-") for name in headers):
        return True  # a foreign page would have to ask for this header first (CORS), and is refused
    return _is_at_host(headers.get("referer", ""), host)


def _is_at_host(url: str, host: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and parts.netloc.lower() == host
