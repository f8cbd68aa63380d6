"""Fetches a release over HTTP: the manifest, then the files, each checked.

Rules kept here:
1. Every size has a limit and every wait a deadline, which is kept from outside: neither a name
   server that does not answer nor a server that sends one byte at a time can hold up the launcher.
2. TLS certificates are verified, and redirects are not followed.
3. Nothing is written anywhere; whatever goes wrong is an ``UpdateError`` with one sentence.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import configparser
import contextlib
import hashlib
import http.client
import os
import queue
import re
import secrets
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from .problems import UpdateError, said
from .release import (
    MANIFEST_BYTES,
    MANIFEST_NAME,
    REPOSITORY,
    File,
    Manifest,
    parse_manifest,
)

BRANCH = "main"
INI_NAME = "noctiluca.ini"
YES, NO = ("1", "yes", "on", "true", "si", "sí"), ("0", "no", "off", "false")

MANIFEST_DEADLINE_S = 12.0
DEADLINE_S = 60.0  # for the files of a release, all together
SILENCE_S = 10.0  # without a single byte
LOOK_S = 0.3  # on Windows, Ctrl-C reaches the main thread between two waits, never in one
CONNECT_S = 4.0  # for one address of a server
FETCHERS = 6  # files on their way at the same time
PAUSES_S = (1.0, 3.0)  # before a file is asked for again: one in a hundred often fails
NOT_REACHED = "{what} could not be reached: {reason}"
PASSING_CODES = (408, 425, 429, 500, 502, 503, 504)  # HTTP: perhaps not in a moment

T = TypeVar("T")


class _Passing(UpdateError):
    """Perhaps not the next time."""


# --- settings -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class UpdateSettings:
    """Where releases come from.

    Attributes:
        source: the address of the folder that holds manager/ and worker/; it ends with a "/".
        repository: OWNER/NAME on GitHub, where people get a new executable.
        enabled: False keeps what is here.
        deadline_s: seconds for the files of a release, all together.
    """

    source: str
    repository: str = REPOSITORY
    enabled: bool = True
    deadline_s: float = DEADLINE_S


def read_settings(environ: Mapping[str, str], ini: str = "") -> UpdateSettings:
    """Settings from the environment (it wins) and the text of ``noctiluca.ini`` beside the .exe.

        [update]
        enabled = no
        repository = rzamoraa/noctiluca-render-batch
        branch = main
        url = http://fileserver/noctiluca/
        deadline_s = 60

    The variables are NOCTILUCA_UPDATE, _REPOSITORY, _BRANCH, _UPDATE_URL and _UPDATE_DEADLINE_S.

    Raises:
        UpdateError: a setting is wrong; the text shows the line that has to be changed.
    """
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(ini)
    except configparser.Error as problem:
        text = str(problem).splitlines()[0]
        raise UpdateError("{file} cannot be read: {reason}", file=INI_NAME, reason=text) from None

    section = next((name for name in parser.sections() if name.lower() == "update"), "update")

    def value(variable: str, option: str, default: str) -> str:
        found = environ.get(variable) or parser.get(section, option, fallback="")
        return found.strip() or default

    def wrong(text: str, value: str) -> UpdateError:
        return UpdateError(text, value=value, file=INI_NAME)

    repository = value("NOCTILUCA_REPOSITORY", "repository", REPOSITORY)
    branch = value("NOCTILUCA_BRANCH", "branch", BRANCH)
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", repository, re.ASCII) or ".." in repository:
        raise wrong("repository = {value} in {file} is not of the form owner/name", repository)
    if not re.fullmatch(r"[\w.-]+(/[\w.-]+)*", branch, re.ASCII) or ".." in branch:
        raise wrong("branch = {value} in {file} is not a branch name", branch)
    raw = f"https://raw.githubusercontent.com/{repository}/{branch}/"
    source = value("NOCTILUCA_UPDATE_URL", "url", raw)
    if not source.startswith(("https://", "http://")):
        raise wrong("url = {value} in {file} does not start with https://", source)
    enabled = value("NOCTILUCA_UPDATE", "enabled", "yes")
    if enabled.lower() not in YES + NO:  # who wants no updates must not get them by a typing error
        raise wrong("enabled = {value} in {file} is neither yes nor no", enabled)
    deadline = value("NOCTILUCA_UPDATE_DEADLINE_S", "deadline_s", str(DEADLINE_S))
    if not re.fullmatch(r"\d{1,5}(\.\d+)?", deadline):
        raise wrong("deadline_s = {value} in {file} is not a number of seconds", deadline)
    return UpdateSettings(
        source=source if source.endswith("/") else source + "/",
        repository=repository,
        enabled=enabled.lower() in YES,
        deadline_s=float(deadline),
    )


# --- the network ----------------------------------------------------------------------------------


def within(seconds: float, work: Callable[[float], T], late: UpdateError) -> T:
    """Does work in a thread, which is left behind when it takes too long.

    Args:
        seconds: how long it may take.
        work: is told when that will be over, by ``time.monotonic()``.
        late: what to raise when it takes longer.

    Returns:
        What ``work`` returns.

    Raises:
        UpdateError: ``late``.
        Exception: whatever ``work`` raises.
    """
    deadline = time.monotonic() + seconds
    outcome: list = []

    def run() -> None:
        try:
            outcome.append((work(deadline), None))
        except Exception as problem:  # handed to the thread that waits, below
            outcome.append((None, problem))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive() and time.monotonic() < deadline:
        thread.join(min(LOOK_S, seconds))
    if not outcome:
        raise late
    result, problem = outcome[0]
    if problem is not None:
        raise problem
    return result


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """GitHub's raw files never redirect, and a redirect could lead from https to http."""

    def redirect_request(self, *args, **kwargs):
        return None  # urllib then reports the 30x as an error


class _Https(urllib.request.HTTPSHandler):
    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_ipv4_first, request, context=self._context)


def _ipv4_first(host: str, **more) -> http.client.HTTPSConnection:
    """A connection that tries IPv4 addresses first: where IPv6 leads nowhere, each of GitHub's four
    addresses would cost a whole timeout."""

    def connect(address: tuple, timeout: float, *_) -> socket.socket:
        found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)
        found.sort(key=lambda entry: entry[0] != socket.AF_INET)
        problem = OSError("it has no address")
        for *_, numeric in found:
            try:
                connected = socket.create_connection(numeric[:2], min(timeout, CONNECT_S))
            except OSError as refusal:
                problem = refusal
                continue
            connected.settimeout(timeout)
            return connected
        raise problem

    connection = http.client.HTTPSConnection(host, **more)
    connection._create_connection = connect
    return connection


def trusted() -> ssl.SSLContext:
    """How a server's certificate is verified: by the certificates that this system trusts.

    Raises:
        OSError: they cannot be read.
    """
    try:
        context = ssl.create_default_context()
    except ssl.SSLError:  # one that OpenSSL cannot read, and before Python 3.13 all are lost
        context = _trusted_one_by_one()
    chosen = {"SSL_CERT_FILE", "SSL_CERT_DIR"} & set(os.environ)
    if not chosen and not context.cert_store_stats()["x509_ca"]:
        # A frozen program looks where the system that it was built on keeps its certificates.
        for path in (
            "/etc/ssl/certs/ca-certificates.crt",
            "/etc/pki/tls/certs/ca-bundle.crt",
            "/etc/ssl/ca-bundle.pem",
            "/etc/ssl/cert.pem",
        ):
            if os.path.exists(path):
                context.load_verify_locations(path)
                break
    return context


def _trusted_one_by_one() -> ssl.SSLContext:
    """With what can be read of the certificates that Windows trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # which verifies certificate and name
    for store in ("CA", "ROOT"):
        for certificate, encoding, trust in ssl.enum_certificates(store):
            if encoding == "x509_asn" and (trust is True or ssl.Purpose.SERVER_AUTH.oid in trust):
                with contextlib.suppress(ssl.SSLError):
                    context.load_verify_locations(cadata=certificate)
    return context


def _opener(address: str) -> urllib.request.OpenerDirector:
    try:
        context = trusted()
    except OSError as problem:
        raise UpdateError(NOT_REACHED, what=address, reason=_reason(problem)) from None
    return urllib.request.build_opener(_Https(context=context), _NoRedirects)


def _get(opener: urllib.request.OpenerDirector, url: str, limit: int, deadline: float) -> bytes:
    """The body of ``url``. Raises UpdateError, also when it is longer than ``limit`` bytes;
    _Passing where asking again may help."""
    what = url.split("?")[0]
    headers = {"User-Agent": "Noctiluca-launcher/2", "Accept-Encoding": "identity"}
    body = bytearray()
    try:
        request = urllib.request.Request(url, headers=headers)
        with opener.open(request, timeout=SILENCE_S) as reply:
            while chunk := reply.read1(65536):
                body += chunk
                if len(body) > limit:
                    raise UpdateError("{what} is larger than {limit} bytes", what=what, limit=limit)
                if time.monotonic() > deadline:
                    raise UpdateError("{what} did not arrive in time", what=what)
            if reply.length:  # the rest of what the head announced
                text = "{what} broke off after {count} bytes"
                raise _Passing(text, what=what, count=len(body))
    except urllib.error.HTTPError as problem:
        problem.close()
        kind = _Passing if problem.code in PASSING_CODES else UpdateError
        text = "{what} could not be fetched (HTTP {code})"
        raise kind(text, what=what, code=problem.code) from None
    except (OSError, http.client.HTTPException, ValueError) as problem:
        raise _Passing(NOT_REACHED, what=what, reason=_reason(problem)) from None
    return bytes(body)


def _get_at_last(
    opener: urllib.request.OpenerDirector, url: str, limit: int, deadline: float
) -> bytes:
    """As ``_get``, and asks again where that may help and there is time."""
    for pause_s in PAUSES_S:
        try:
            return _get(opener, url, limit, deadline)
        except _Passing:
            if time.monotonic() + pause_s >= deadline:
                raise
        time.sleep(pause_s)
    return _get(opener, url, limit, deadline)


def _reason(problem: Exception) -> str:
    cause = getattr(problem, "reason", None) or problem
    if isinstance(cause, ssl.SSLCertVerificationError):
        return said(
            "its certificate is not trusted ({why}); check this computer's date, and open the "
            "address in a browser once so that the system learns the certificate",
            why=cause.verify_message,
        )
    return getattr(cause, "strerror", None) or str(cause) or type(cause).__name__


def fetch_manifest(settings: UpdateSettings, program: str) -> Manifest:
    """The manifest that the source offers now.

    Raises:
        UpdateError: it did not arrive, or something in it is not allowed.
    """
    address = f"{settings.source}{program}/{MANIFEST_NAME}"
    # GitHub's caches keep a file for five minutes under its address: ask under a new one.
    url = f"{address}?{secrets.token_hex(4)}"
    seconds = min(MANIFEST_DEADLINE_S, settings.deadline_s)
    late = UpdateError("{what} did not arrive within {seconds:g} s", what=address, seconds=seconds)
    raw = within(seconds, lambda until: _get(_opener(address), url, MANIFEST_BYTES, until), late)
    return parse_manifest(raw, program)


def fetch_files(settings: UpdateSettings, files: Iterable[File]) -> dict[str, bytes]:
    """The contents of files by their paths, each checked against size and sha256.

    Raises:
        UpdateError: one did not arrive in time, or is not what the manifest describes.
    """
    late = UpdateError(
        "the release did not arrive within {seconds:g} s; where the line is slow, write a larger "
        "deadline_s into {file}",
        seconds=settings.deadline_s,
        file=INI_NAME,
    )

    def work(deadline: float) -> dict[str, bytes]:
        return _fetch_all(settings, files, deadline, late)

    return within(settings.deadline_s, work, late)


def _fetch_all(
    settings: UpdateSettings, files: Iterable[File], deadline: float, late: UpdateError
) -> dict[str, bytes]:
    wanted = list(files)
    waiting = list(wanted)
    arrived: queue.SimpleQueue = queue.SimpleQueue()  # of (path, content or the UpdateError)
    opener = _opener(settings.source)

    def fetch() -> None:
        while True:
            try:
                file = waiting.pop()
            except IndexError:
                return  # all are under way
            try:
                # the hash in the address: no cache can answer with what the file held before
                url = f"{settings.source}{file.path}?{file.sha256[:16]}"
                content = _get_at_last(opener, url, file.size, deadline)
                check(file, content)
                arrived.put((file.path, content))
            except UpdateError as problem:
                waiting.clear()
                arrived.put((file.path, problem))

    for _ in range(min(FETCHERS, len(wanted))):
        threading.Thread(target=fetch, daemon=True).start()
    contents: dict[str, bytes] = {}
    while len(contents) < len(wanted):
        try:
            path, content = arrived.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise late from None
        if isinstance(content, UpdateError):
            raise content
        contents[path] = content
    return contents


def check(file: File, content: bytes) -> None:
    """Compares a file's content with what the manifest says of it.

    Raises:
        UpdateError: they differ.
    """
    if len(content) != file.size:
        text = "{path} has {count} bytes instead of {size}"
        raise UpdateError(text, path=file.path, count=len(content), size=file.size)
    if hashlib.sha256(content).hexdigest() != file.sha256:
        text = "{path} is not the file that the release manifest describes"
        raise UpdateError(text, path=file.path)
