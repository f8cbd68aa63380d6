"""The routes by which a person says who is told what by message (messenger.py).

GET  /messages      {"destinations": [...], "topics", "kinds"}: as Messenger.view, no secrets
POST /messages      a destination to add or, with its "id", to change: {"kind", "topics"} and
                    {"url", "secret"} or {"host", "port", "security", "user", "password",
                    "sender", "recipients"} -> {"ok", "id"}; or {"remove": ID} -> {"ok"}
POST /test_message  {"id"} -> {"ok"} when it has arrived; 502 and the reason when not
"""

from __future__ import annotations

from collections.abc import Callable

import wire_in
from httpd.admission import is_this_computer
from httpd.message import Request, Response, answer
from httpd.reply import Reply
from message_forms import KINDS, TOPICS
from messenger import Messenger
from service import Service
from transitions import Refused

PATH = "/messages"


class MessagesApi:
    """`routes` has the handlers."""

    def __init__(
        self,
        service: Service,
        messenger: Messenger | None,
        done: Callable,
        in_pool: Callable[[Reply, Callable[[], Response]], None],
        has_token: Callable[[], bool],
    ):
        """
        Args:
            messenger: None: this manager sends none.
            done: as Api._done.
            in_pool: runs what waits for another server.
            has_token: whether the farm has one.
        """
        self._service, self._given, self._done, self._in_pool = service, messenger, done, in_pool
        self._has_token = has_token
        self.routes: dict[str, dict[str, Callable[[Request, Reply], None]]] = {
            PATH: {"GET": self._get, "POST": self._post},
            "/test_message": {"POST": self._post_test},
        }

    @property
    def _messenger(self) -> Messenger:
        if self._given is None:
            raise Refused(404, "This manager sends no messages.")
        return self._given

    def _get(self, request: Request, reply: Reply) -> None:
        told, messenger = {"topics": [*TOPICS], "kinds": [*KINDS]}, self._messenger

        def view() -> dict:
            return {"destinations": messenger.view(), **told}

        # Not on the HTTP thread: it waits while messages are written to the disk.
        self._service.chore(view, self._done(reply, lambda found: found))

    def _post(self, request: Request, reply: Reply) -> None:
        fields, messenger = wire_in.parse_object(request.body), self._messenger
        # On a farm without a token anybody can set this: then not to what only this computer
        # reaches, its own services.
        near = self._has_token() or is_this_computer(request.client)

        def work() -> dict:
            if "remove" in fields:
                messenger.remove(fields["remove"])
                said = "Messages were changed by {by}: a destination was removed."
                told = {}
            else:
                made = messenger.save(fields, near)
                said = "Messages were changed by {by}: they go to {place} ({kind})."
                told = {"place": made.place, "kind": made.kind}
                fields["id"] = made.id
            self._service.activity.tell("info", said, by=request.client, **told)
            return {"ok": True, "id": fields.get("id")}

        self._service.chore(work, self._done(reply, lambda told: told))

    def _post_test(self, request: Request, reply: Reply) -> None:
        number, messenger = wire_in.parse_object(request.body).get("id"), self._messenger

        def work() -> Response:
            messenger.test(number)
            return answer({"ok": True})

        self._in_pool(reply, work)
