"""Sends one message: by HTTP to an address on the web, or by SMTP to a mail server.

Rules kept here:
 1. Nothing is followed: a redirect is a failure. Nothing of an answer is shown but its status.
 2. The address is looked up once, checked, and that one is connected to. Nobody has the manager
    talk to link-local addresses (where clouds keep their keys), and to this computer's own services
    only who may (`near`).
 3. Whatever the other side does, it is over after `WHOLE_S`.
 4. TLS is checked against the system's authorities, or those in $SSL_CERT_FILE.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from urllib.parse import urlsplit

from message_forms import EMAIL, Destination, mail, web_request
from spanish import Spoken

CONNECT_S = 8.0
WHOLE_S = 20.0
ADDRESSES_TRIED = 3
MOST_READ = 64 * 1024
_NAME = re.compile(r"[A-Za-z0-9.-]{1,200}", re.ASCII)
# Where two clouds keep their keys though it is not link-local: documentation of EC2 and of ECS.
_KEYS = frozenset(map(ipaddress.ip_address, ("fd00:ec2::254", "100.100.100.200")))
# Networks whose addresses end in an IPv4 address (RFC 4291, 2.5.5; RFC 6052, 2.1).
_ENDING_IN_4 = tuple(map(ipaddress.ip_network, ("::/96", "::ffff:0:0/96", "64:ff9b::/96")))


class Undelivered(Spoken):
    """It may or may not have arrived; the sentence says why that is not known to be so."""

    not_before_s = 0.0


def send(destination: Destination, farm: str, news: list[dict]) -> Undelivered | None:
    """Waits until it is taken, or for `WHOLE_S` at most, after looking up the address.

    Returns:
        whom it did not reach, where others have it.

    Raises:
        Undelivered
    """
    try:
        return (_send_mail if destination.kind == EMAIL else _send_web)(destination, farm, news)
    except Undelivered:
        raise
    except ssl.SSLCertVerificationError as problem:
        text = "The certificate of {place} is not trusted: {reason}."
        raise Undelivered(text, place=destination.place, reason=problem.verify_message) from None
    except ssl.SSLError:
        text = "{place} does not speak TLS on this port. Check port and encryption."
        raise Undelivered(text, place=destination.place) from None
    except TimeoutError:
        raise Undelivered("{place} does not answer in time.", place=destination.place) from None
    except (OSError, smtplib.SMTPException, http.client.HTTPException, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or type(problem).__name__
        text = "The connection to {place} broke off ({reason})."
        raise Undelivered(text, place=destination.place, reason=reason) from None


# -- the web ---------------------------------------------------------------------------------------


def _send_web(destination: Destination, farm: str, news: list[dict]) -> None:
    parts = urlsplit(destination.url)
    is_safe = parts.scheme == "https"
    port = parts.port or (443 if is_safe else 80)
    body, headers = web_request(destination, farm, news)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection = (http.client.HTTPSConnection if is_safe else http.client.HTTPConnection)(
        parts.hostname, port
    )
    with _connected(parts.hostname, port, destination.near) as plain:
        connection.sock = _wrapped(plain, parts.hostname) if is_safe else plain
        try:
            headers["User-Agent"] = "Noctiluca-Render-Batch"
            connection.request("POST", target, body, headers)
            response = connection.getresponse()
            response.read(MOST_READ)
        finally:
            connection.close()
    if not 200 <= response.status < 300:
        raise _refused(destination.place, response)


_STATUSES = {
    **dict.fromkeys((401, 403), "{place} refuses it ({status}): check address, key or token."),
    **dict.fromkeys((404, 410), "{place} does not know this address ({status}): make a new one."),
    429: "{place} wants fewer messages ({status}).",
    **dict.fromkeys(
        range(300, 400), "{place} sends it elsewhere ({status}): enter the new address."
    ),
}


def _refused(place: str, response: http.client.HTTPResponse) -> Undelivered:
    text = _STATUSES.get(response.status, "{place} did not take it (status {status}).")
    problem = Undelivered(text, place=place, status=response.status)
    with contextlib.suppress(ValueError):  # a date instead: the usual pause will do
        problem.not_before_s = float(response.headers.get("Retry-After", ""))
    return problem


# -- mail ------------------------------------------------------------------------------------------


class _Smtp(smtplib.SMTP):
    """Over a socket that is connected already."""

    def __init__(self, connected: socket.socket, host: str, port: int):
        self._connected = connected
        own = socket.gethostname()
        own = own if _NAME.fullmatch(own) else "localhost"
        super().__init__(host, port, local_hostname=own, timeout=CONNECT_S)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        return self._connected


def _send_mail(destination: Destination, farm: str, news: list[dict]) -> Undelivered | None:
    message = mail(destination, farm, news)
    host, port = destination.host, destination.port
    with _connected(host, port, destination.near) as plain:
        safe = _wrapped(plain, host) if destination.security == "tls" else plain
        with contextlib.closing(_Smtp(safe, host, port)) as server:
            return _deliver(server, destination, message)


def _deliver(
    server: smtplib.SMTP, destination: Destination, message: EmailMessage
) -> Undelivered | None:
    place = destination.place
    try:
        if destination.security == "starttls":
            server.starttls(context=_trusted())
        if destination.user:
            server.login(destination.user, destination.password)
        refused = server.send_message(message)
    except smtplib.SMTPAuthenticationError:
        text = "{place} refuses user name or password. Some services want an app password."
        raise Undelivered(text, place=place) from None
    except smtplib.SMTPNotSupportedError:
        text = "{place} does not offer what was chosen. Check port and encryption."
        raise Undelivered(text, place=place) from None
    except smtplib.SMTPSenderRefused as problem:
        text = "{place} refuses the sender ({status})."
        raise Undelivered(text, place=place, status=problem.smtp_code) from None
    except smtplib.SMTPRecipientsRefused:
        raise Undelivered("{place} refuses all recipients.", place=place) from None
    except smtplib.SMTPResponseException as problem:
        text = "{place} did not take it (status {status})."
        raise Undelivered(text, place=place, status=problem.smtp_code) from None
    with contextlib.suppress(smtplib.SMTPException, OSError):  # it has the message
        server.quit()
    names = ", ".join(sorted(refused))
    text = "{place} refuses these recipients: {names}."
    return Undelivered(text, place=place, names=names) if refused else None


# -- connections -----------------------------------------------------------------------------------


@contextlib.contextmanager
def _connected(host: str, port: int, near: bool) -> Iterator[socket.socket]:
    """A connection that is cut after `WHOLE_S`.

    Raises:
        Undelivered
    """
    plain = _connect(host, port, near)
    spare = plain.dup()  # TLS takes the other one over
    watch = threading.Timer(WHOLE_S, _cut, [spare])
    watch.daemon = True
    watch.start()
    try:
        yield plain
    finally:
        watch.cancel()
        spare.close()
        plain.close()


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it is over already
        connection.shutdown(socket.SHUT_RDWR)


def _connect(host: str, port: int, near: bool) -> socket.socket:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        text = "{place} is not found. Check its name, and this computer's network."
        raise Undelivered(text, place=host) from None
    allowed = [entry for entry in found if may_reach(entry[4][0], near)]
    if not allowed:
        text = "{place} is an address that messages are not sent to (see README)."
        raise Undelivered(text, place=host)
    problem: OSError | None = None
    for family, kind, protocol, _, address in allowed[:ADDRESSES_TRIED]:
        plain = socket.socket(family, kind, protocol)
        plain.settimeout(CONNECT_S)
        try:
            plain.connect(address)
        except OSError as refused:
            plain.close()
            problem = refused
        else:
            return plain
    text = "{place} cannot be reached on port {port}: {reason}."
    reason = problem.strerror or type(problem).__name__
    raise Undelivered(text, place=host, port=port, reason=reason)


def may_reach(address: str, near: bool) -> bool:
    """Whether messages may go to an IP address."""
    whole = ipaddress.ip_address(address.partition("%")[0])
    found = _inner(whole)
    if found.is_link_local or found.is_multicast or found.is_unspecified or found in _KEYS:
        return False
    return near or not (found.is_loopback or whole.is_loopback)


def _inner(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> object:
    """The IPv4 address that an IPv6 address leads to, or itself."""
    if address.version == 6 and any(address in network for network in _ENDING_IN_4):
        if not (address.is_loopback or address.is_unspecified):
            return ipaddress.ip_address(int(address) & 0xFFFFFFFF)
    return getattr(address, "sixtofour", None) or address


def _wrapped(plain: socket.socket, host: str) -> ssl.SSLSocket:
    return _trusted().wrap_socket(plain, server_hostname=host)


def _trusted() -> ssl.SSLContext:
    from launcher.download import trusted  # only who sends something needs it

    return trusted()
