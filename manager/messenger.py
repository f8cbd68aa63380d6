"""Tells people by message what happened: keeps where to and what is on its way, and sends it.

Rules kept here:
 1. The farm waits for no server: a thread of its own sends. `tell` returns when what is to be sent
    is on the disk; a disk that refuses is said, and then it is kept in memory only.
 2. `messages.json` (with its secrets, for this user alone) and `messages_outbox.json`, in the data
    folder. A file that nobody can read is put aside and named. Whatever is on its way after a
    restart is sent again.
 3. That messages do not arrive is said once, and once that they do again. No line has an address
    in it, only the server's name.
"""

from __future__ import annotations

import json
import logging
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

import message_forms
from events import News
from launcher import files
from message_forms import MOST_DESTINATIONS, TEST, Destination
from message_outbox import Outbox
from message_posting import Undelivered, send
from plain_text import clean_line
from spanish import said
from store import UNREADABLE, UNWRITABLE, StoreError, quarantine
from transitions import Refused

FILE, OUTBOX = "messages.json", "messages_outbox.json"
MAX_FILE_BYTES = 20 * 1024 * 1024
LOOK_S = 600.0  # for what is too old
TEST_TEXT = "This is a test: messages of this farm arrive here."

log = logging.getLogger("noctiluca.messenger")
Deliver = Callable[[Destination, str, list], "Undelivered | None"]


class Messenger:
    """Every method may be called from any thread; `save` and `remove` wait for the disk."""

    def __init__(
        self,
        folder: Path,
        farm: str,
        tell: Callable,
        language: str = "en",
        deliver: Deliver = send,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ):
        """
        Args:
            folder: the manager's data folder.
            farm: the manager's computer, for people.
            tell: as ActivityLog.tell.
        """
        self._folder, self._farm, self._say, self._language = folder, farm, tell, language
        self._deliver, self._clock, self._wall = deliver, clock, wall
        self._changed = threading.Condition()
        self._closing = self._is_unwritable = False
        self._outbox = Outbox()
        self._troubles: dict[str, Undelivered] = {}
        self._known = {each.id: each for each in self._load(FILE, self._destinations)}
        for to, news in self._load(OUTBOX, _on_its_way):
            if to in self._known:
                self._outbox.add(to, news, clock())
        self._thread = threading.Thread(target=self._run, name="messenger", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """What is on its way stays on the disk."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()

    # -- what happened -------------------------------------------------------------------------

    def tell(self, happened: list[News]) -> None:
        """Has it sent to whoever wants to know."""
        with self._changed:
            for each in happened:
                news = self._made(each)
                for to in self._known.values():
                    is_wanted = each.topic in to.topics or each.also in to.topics
                    if is_wanted and self._outbox.add(to.id, news, self._clock()):
                        self._say_dropped(to, 1)
            self._keep_outbox()
            self._changed.notify_all()

    def _made(self, happened: News) -> dict:
        values = happened.values
        text = clean_line(said(happened.text, values)[self._language == "es"])
        news = {"id": secrets.token_hex(8), "event": happened.topic, "level": happened.level}
        news |= {"text": text, "time": round(self._wall(), 3)}
        if "worker" in values:
            news["worker"] = values["worker"]
        if "job" in values:
            keys = ("name", "status", "done", "total")
            news["job"] = {"id": values["job"], **{k: values[k] for k in keys if k in values}}
        return news

    # -- where to ------------------------------------------------------------------------------

    def view(self) -> list[dict]:
        """The destinations without secrets, each with how many are `waiting` and its `trouble`."""
        with self._changed:
            return [self._view(each) for each in self._known.values()]

    def _view(self, destination: Destination) -> dict:
        trouble = self._troubles.get(destination.id)
        told = {"trouble": str(trouble or ""), "trouble_es": trouble.spanish if trouble else ""}
        waiting = len(self._outbox.waiting.get(destination.id, ()))
        return {**destination.view(), "waiting": waiting, **told}

    def save(self, fields: dict, near: bool) -> Destination:
        """Adds a destination, or changes the one that `id` names.

        Raises:
            Refused: 400 for what could not be sent to, 404 for one that is not there, 409 for one
                too many.
            StoreError: nothing has changed.
        """
        with self._changed:
            number = fields.get("id")
            known = None if number is None else self._find(number)
            if known is None and len(self._known) >= MOST_DESTINATIONS:
                text = "There are {most} destinations already. Remove one first."
                english, spanish = said(text, {"most": MOST_DESTINATIONS})
                raise Refused(409, english, spanish)
            name = known.id if known else secrets.token_hex(8)
            made = message_forms.parse_destination(fields, known, name, near)
            self._keep({**self._known, name: made})
            return made

    def remove(self, number: object) -> None:
        """Raises Refused (404) or StoreError: nothing has changed."""
        with self._changed:
            gone = self._find(number)
            self._keep({key: each for key, each in self._known.items() if key != gone.id})
            self._outbox.keep_only(self._known)
            self._troubles.pop(gone.id, None)
            self._keep_outbox()

    def test(self, number: object) -> None:
        """Sends a test, and waits for what becomes of it.

        Raises:
            Refused: 404, or 502 with the reason.
        """
        with self._changed:
            destination = self._find(number)
        news = self._made(News(TEST, "info", TEST_TEXT, {}))
        try:
            problem = self._deliver(destination, self._farm, [news])
        except Undelivered as found:
            problem = found
        if problem is not None:
            raise Refused(502, str(problem), problem.spanish)

    def _find(self, number: object) -> Destination:
        found = self._known.get(number) if isinstance(number, str) else None
        if found is None:
            text = "That destination is not there (any more). Load the page again."
            raise Refused(404, *said(text, {}))
        return found

    # -- the thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing:
            try:
                self._wait()
                self.send_due()
            except Exception:
                log.exception("Messages could not be looked after; they are again")
                time.sleep(1)

    def _wait(self) -> None:
        """Until one is due, or there is news."""
        with self._changed:
            due = self._outbox.next_due()
            pause = LOOK_S if due is None else min(LOOK_S, due - self._clock())
            if pause > 0 and not self._closing:
                self._changed.wait(pause)

    def send_due(self) -> bool:
        """Sends one message, if one is due; returns whether one was."""
        with self._changed:
            for to, count in self._outbox.drop_old(self._wall()).items():
                self._say_dropped(self._known[to], count)
            found = self._outbox.take_due(self._clock(), self._fitting)
            if found is None or self._closing:
                return False
            to, news = found
            destination = self._known[to]
        try:
            problem, arrived = self._deliver(destination, self._farm, news), True
        except Undelivered as undelivered:
            problem, arrived = undelivered, False
        except Exception as mistake:  # in this release: it waits as for a dead server
            log.exception("A message could not be sent; the others are")
            text = "A mistake in this release ({reason})."
            problem, arrived = Undelivered(text, reason=type(mistake).__name__), False
        with self._changed:
            if self._known.get(to) is destination:
                self._note(destination, news, problem, arrived)
        return True

    def _note(
        self, to: Destination, news: list[dict], problem: Undelivered | None, arrived: bool
    ) -> None:
        values = {"kind": to.kind, "place": to.place}
        if not arrived:
            self._troubles[to.id] = problem
            if self._outbox.failed(to.id, self._clock(), problem.not_before_s):
                text = "Messages do not arrive ({kind}, {place}): {problem} They are sent again."
                self._say("warning", text, alert=True, problem=problem, **values)
            return
        self._troubles.pop(to.id, None)
        if self._outbox.sent(to.id, news, self._clock()):
            text = "Messages arrive again ({kind}, {place})."
            self._say("success", text, alert=True, **values)
        if problem is not None:
            self._say("warning", "{problem}", alert=True, problem=problem)
        self._keep_outbox()

    def _fitting(self, to: str, news: list[dict]) -> int:
        return message_forms.fitting(self._known[to].kind, news)

    def _say_dropped(self, to: Destination, count: int) -> None:
        text = "{count} messages were dropped ({kind}, {place}): nobody took them in time."
        self._say("error", text, alert=True, count=count, kind=to.kind, place=to.place)

    # -- the disk ------------------------------------------------------------------------------

    def _keep(self, known: dict[str, Destination]) -> None:
        """Raises StoreError: nothing has changed."""
        rows = [message_forms.to_row(each) for each in known.values()]
        path = self._folder / FILE
        try:
            files.write_durably(path, _json({"destinations": rows}), private=True)
        except OSError as problem:
            reason = problem.strerror or problem
            raise StoreError(UNWRITABLE, file=path, reason=reason) from problem
        self._known = known

    def _keep_outbox(self) -> None:
        rows = [{"to": to, "news": n} for to, news in self._outbox.waiting.items() for n in news]
        path = self._folder / OUTBOX
        try:
            if rows:
                files.write_durably(path, _json({"messages": rows}), private=True)
            else:
                files.patiently(lambda: path.unlink(missing_ok=True))
            self._is_unwritable = False
        except OSError as problem:
            if not self._is_unwritable:
                self._is_unwritable = True
                text = "{file} cannot be written: {reason}. A restart would lose messages."
                reason = problem.strerror or problem
                self._say("warning", text, file=OUTBOX, reason=reason)

    def _load(self, name: str, read: Callable[[dict], list]) -> list:
        path = self._folder / name
        try:
            with files.open_file(str(path)) as file:
                content = file.read(MAX_FILE_BYTES)
            return read(json.loads(content))
        except FileNotFoundError:
            return []
        except (OSError, Refused, *UNREADABLE) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else type(problem).__name__
            values = {"file": name, "reason": reason}
            try:
                values["aside"] = quarantine(path).name
                text = "{file} cannot be used ({reason}) and is now {aside}: messages are not sent."
            except (OSError, StoreError):
                text = "{file} cannot be used ({reason}) nor renamed: messages are not sent."
            self._say("error", text, alert=True, **values)
            return []

    @staticmethod
    def _destinations(content: dict) -> list[Destination]:
        return [message_forms.from_row(row) for row in content["destinations"]][:MOST_DESTINATIONS]


def _on_its_way(content: dict) -> list[tuple[str, dict]]:
    rows = [(row["to"], row["news"]) for row in content["messages"]]
    keys = {"id": str, "event": str, "level": str, "text": str, "time": (int, float)}
    told = all(isinstance(news[key], kind) for _, news in rows for key, kind in keys.items())
    if not (told and all(isinstance(to, str) for to, _ in rows)):
        raise ValueError("not what this release writes")
    return rows


def _json(content: dict) -> bytes:
    return json.dumps(content, indent=1).encode()  # ASCII: a name may have halves of characters
