"""Messages that leave the farm: where they may go, and what each service is sent. Pure.

Rules kept here:
 1. What is secret — addresses with their paths, keys, passwords — is in no answer and no sentence.
    A secret that is left blank in a change is kept only for the very server that had it.
 2. Names and reasons come from other computers: no service takes them for markup, a mention, a
    header or a second line.
 3. Only http and https; user names in an address are refused.

A `news` is what happened, as a dict: `id`, `event` (one of TOPICS, or `test`), `level` (info,
success, warning, error), `text` (a sentence in the manager's language), `time` (Unix s), and where
there is one `job` {`id`, `name`, `status`, `done`, `total`} and `worker`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple
from urllib.parse import urlsplit

from plain_text import clean_line
from spanish import said
from transitions import Refused

TOPICS = ("job_over", "job_errors", "worker_lost", "disk_full")
TEST = "test"
EMAIL = "email"
KINDS = ("webhook", "discord", "slack", "teams", "ntfy", EMAIL)
SECURITY = ("starttls", "tls", "none")
MOST_DESTINATIONS = 20
MOST_RECIPIENTS = 20
MOST_TEXT = 2000  # characters of an address or a secret
LINE = 400  # characters of one sentence
NEWS_AT_ONCE = 20  # in one message
# Characters of one message's text, with room for what escaping adds. Discord refuses more than
# 2,000, ntfy makes an attachment of more than 4,096 bytes.
ROOM = {"discord": 1900, "ntfy": 3900}
ROOM_ELSEWHERE = 8000
SIGNATURE = "X-Noctiluca-Signature"
CARD = "http://adaptivecards.io/schemas/adaptive-card.json"

_HOST = re.compile(r"[A-Za-z0-9_.:%-]{1,253}", re.ASCII)
_ATOM, _LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_MAIL = re.compile(  # no dot at an end, nor two together: of those no header can be made
    rf"(?=.{{1,64}}@)(?!.*@.{{254}}){_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*", re.ASCII
)
_DISCORD = re.compile(r"([\\*_~`|>\[\]<#:@])")


class Malformed(Refused):
    """What was asked for is wrong: 400, in English and Spanish."""

    def __init__(self, text: str, **values: object):
        english, spanish = said(text, values)
        super().__init__(400, english, spanish)


@dataclass(frozen=True)
class Destination:
    """Where messages go: an address on the web, or a mail server."""

    id: str
    kind: str
    topics: tuple[str, ...]
    near: bool = False  # whoever set it may have this computer's own services reached
    url: str = ""
    secret: str = ""  # key of the signature (webhook), access token (ntfy)
    host: str = ""
    port: int = 587
    security: str = "starttls"
    user: str = ""
    password: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Its server's name, for people."""
        return self.host if self.kind == EMAIL else (urlsplit(self.url).hostname or "")

    def view(self) -> dict:
        """What may be shown of it."""
        shown = {"id": self.id, "kind": self.kind, "topics": [*self.topics], "place": self.place}
        if self.kind != EMAIL:
            return {**shown, "has_secret": bool(self.secret)}
        keys = ("host", "port", "security", "user", "sender")
        mail = {key: getattr(self, key) for key in keys}
        kept = {"recipients": [*self.recipients], "has_secret": bool(self.password)}
        return {**shown, **mail, **kept}


class WebRequest(NamedTuple):
    body: bytes
    headers: dict[str, str]


# -- what people set -------------------------------------------------------------------------------


def parse_destination(
    fields: Mapping, known: Destination | None, id: str, near: bool
) -> Destination:
    """
    Args:
        fields: as in POST /messages.
        known: the one that is changed; None for a new one.
        id: what it is called.
        near: as in Destination.

    Raises:
        Malformed: for anything that could not be sent to.
    """
    kind = fields.get("kind", known.kind if known else None)
    if kind not in KINDS or (known is not None and known.kind != kind):
        raise Malformed('"kind" must be one of {kinds}.', kinds=", ".join(KINDS))
    topics = fields.get("topics")
    if not isinstance(topics, list) or not topics or not all(t in TOPICS for t in topics):
        raise Malformed("Choose what is told: {topics}.", topics=", ".join(TOPICS))
    made = Destination(id, kind, tuple(t for t in TOPICS if t in topics), near)
    return (_mail if kind == EMAIL else _web)(fields, known, made)


def _web(fields: Mapping, known: Destination | None, made: Destination) -> Destination:
    url, secret = _text(fields, "url"), _text(fields, "secret")
    if known is not None and url in ("", known.url):
        url, secret = known.url, secret or known.secret
    _check_url(url)
    if not (secret.isascii() and secret.isprintable()):
        raise Malformed("A key or token has only letters, digits and signs of ASCII.")
    return replace(made, url=url, secret=secret)


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        fine = parts.scheme in ("http", "https") and _HOST.fullmatch(parts.hostname or "")
        fine = fine and parts.port != 0 and parts.username is None and parts.password is None
    except ValueError:
        fine = False
    if not fine or not url.isascii() or not url.isprintable() or " " in url:
        raise Malformed(
            "The address must begin with https:// or http://, as the service shows it, and has no "
            "user name in it."
        )


def _mail(fields: Mapping, known: Destination | None, made: Destination) -> Destination:
    host, user, sender = (_text(fields, key).strip() for key in ("host", "user", "sender"))
    port, security = fields.get("port", 587), fields.get("security", "starttls")
    if not _HOST.fullmatch(host):
        raise Malformed("Enter the mail server's name, such as smtp.example.org.")
    if not isinstance(port, int) or isinstance(port, bool) or not 1 <= port <= 65535:
        raise Malformed("The mail server's port is a number from 1 to 65535.")
    if security not in SECURITY:
        raise Malformed('"security" must be one of {names}.', names=", ".join(SECURITY))
    recipients = fields.get("recipients")
    if not isinstance(recipients, list) or not 1 <= len(recipients) <= MOST_RECIPIENTS:
        raise Malformed("Enter from 1 to {most} e-mail addresses.", most=MOST_RECIPIENTS)
    for address in (sender, *recipients):
        if not isinstance(address, str) or not _MAIL.fullmatch(address):
            shown = clean_line(str(address), 80)
            raise Malformed("{address} is not an e-mail address.", address=shown or '""')
    mail = {"host": host, "port": port, "security": security, "user": user, "sender": sender}
    made = replace(made, **mail, recipients=tuple(recipients))
    return replace(made, password=_password(fields, known, made))


def _password(fields: Mapping, known: Destination | None, made: Destination) -> str:
    """Nobody gets a password out by naming a server of their own, or one without encryption."""
    password = _text(fields, "password")
    same = ("host", "port", "security", "user")
    if not password and known and all(getattr(known, k) == getattr(made, k) for k in same):
        password = known.password
    if made.security == "none" and (made.user or password):
        raise Malformed("Without encryption no user name and password are sent. Choose STARTTLS.")
    if bool(made.user) != bool(password):
        raise Malformed("User name and password go together. Enter both, or neither.")
    return password


def _text(fields: Mapping, key: str) -> str:
    value = fields.get(key, "")
    if not isinstance(value, str) or len(value) > MOST_TEXT or not value.isprintable():
        raise Malformed('"{key}" must be text of up to {most} characters.', key=key, most=MOST_TEXT)
    return value


def to_row(destination: Destination) -> dict:
    """As it is kept, secrets and all."""
    return asdict(destination)


def from_row(row: object) -> Destination:
    """
    Raises:
        Malformed: nobody can read it.
    """
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise Malformed("It is not a list of destinations.")
    return parse_destination(row, None, row["id"], row.get("near") is True)


# -- what is sent ----------------------------------------------------------------------------------


def fitting(kind: str, news: list[dict]) -> int:
    """How many of them, from the first, go into one message; at least one does."""
    room = ROOM.get(kind, ROOM_ELSEWHERE)
    for count, each in enumerate(news[:NEWS_AT_ONCE]):
        line = _DISCORD.sub(r"\\\1", _line(each)) if kind == "discord" else _line(each)
        room -= len(line.encode()) + 1
        if room < 0:
            return max(1, count)
    return min(len(news), NEWS_AT_ONCE)


def _line(news: dict) -> str:
    return clean_line(news["text"], LINE)


def _lines(news: list[dict]) -> str:
    return "\n".join(map(_line, news))


def web_request(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    """What is posted; the same bytes for the same news.

    Args:
        farm: the manager's computer.
    """
    return _REQUESTS[destination.kind](destination, farm, news)


def _json(content: object, **headers: str) -> WebRequest:
    body = json.dumps(content, ensure_ascii=False).encode()
    return WebRequest(body, {"Content-Type": "application/json; charset=utf-8", **headers})


def _webhook(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    made = _json({"farm": farm, "text": _lines(news), "events": news})
    if not destination.secret:
        return made
    digest = hmac.new(destination.secret.encode(), made.body, hashlib.sha256).hexdigest()
    return WebRequest(made.body, {**made.headers, SIGNATURE: f"sha256={digest}"})


def _discord(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    text = _DISCORD.sub(r"\\\1", _lines(news))
    return _json({"content": text, "allowed_mentions": {"parse": []}})


def _slack(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    text = _lines(news).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _json({"text": text, "mrkdwn": False})


def _teams(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    """A card whose text is none of Markdown (RichTextBlock), as Teams' workflows take it."""
    blocks = [
        {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": _line(each)}]}
        for each in news
    ]
    card = {"$schema": CARD, "type": "AdaptiveCard", "version": "1.2", "body": blocks}
    kind = "application/vnd.microsoft.card.adaptive"
    attachment = {"contentType": kind, "contentUrl": None, "content": card}
    return _json({"type": "message", "attachments": [attachment]})


def _ntfy(destination: Destination, farm: str, news: list[dict]) -> WebRequest:
    is_bad = any(each["level"] in ("warning", "error") for each in news)
    headers = {"Content-Type": "text/plain; charset=utf-8", "Title": "Noctiluca Render Batch"}
    headers["Tags"] = "warning" if is_bad else "white_check_mark"
    headers["Priority"] = "high" if is_bad else "default"
    if destination.secret:
        headers["Authorization"] = f"Bearer {destination.secret}"
    return WebRequest(_lines(news).encode(), headers)


_REQUESTS = {
    "webhook": _webhook,
    "discord": _discord,
    "slack": _slack,
    "teams": _teams,
    "ntfy": _ntfy,
}


def mail(destination: Destination, farm: str, news: list[dict]) -> EmailMessage:
    """Its Message-ID is the same whenever the same news is sent again, and never that of other
    news: mail servers drop what they have."""
    number = hashlib.sha256(" ".join(each["id"] for each in news).encode()).hexdigest()[:32]
    message = EmailMessage(policy=SMTP)
    more = f" (+{len(news) - 1})" if len(news) > 1 else ""
    message["Subject"] = (
        f"[Noctiluca {clean_line(farm, 60)}] {clean_line(_line(news[0]), 120)}{more}"
    )
    message["From"] = Address("Noctiluca Render Batch", addr_spec=destination.sender)
    message["To"] = ", ".join(destination.recipients)
    message["Message-ID"] = f"<{number}@noctiluca.invalid>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    message.set_content(_lines(news) + "\n")
    return message
