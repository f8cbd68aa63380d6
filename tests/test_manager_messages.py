"""People are told what happened: what each service is sent, that it arrives, and to whom it may go.

The servers are real ones on loopback (support/message_servers.py); the clock of the outbox is a
number that the tests advance.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import socket
import ssl
import stat
import tempfile
import threading
import unittest
from email import message_from_string
from email.policy import default
from pathlib import Path
from unittest import mock

from support import scripted, waiting
from support.farm_case import FarmCase, over_sqlite
from support.message_servers import CERTIFICATE, MailServer, WebServer

import message_forms
from events import News
from message_forms import KINDS, TOPICS, Malformed
from message_outbox import FIRST_AGAIN_S, GAP_S, GATHER_S, KEPT_S, MOST_AGAIN_S, MOST_KEPT, Outbox
from message_posting import Undelivered, may_reach, send
from messages_api import PATH, MessagesApi
from messenger import FILE, OUTBOX, Messenger
from spanish import Sentence
from transitions import Refused

TOKEN = "a token of this farm"
HOSTILE = "<@everyone> *bold* [x](http://evil.example) & <b>\r\nBcc: a@b.c\u202e"
URL = "https://hooks.example/T000/very-secret"
MAIL = {"kind": "email", "topics": ["job_over"], "host": "localhost", "sender": "farm@a.example"}
MAIL |= {"recipients": ["ana@a.example"], "user": "", "password": "", "security": "none"}


def news(text: str = "Job 1 (sea) completed.", number: str = "n1", **more) -> dict:
    return {"id": number, "event": "job_over", "level": "success", "text": text, "time": 0, **more}


def made(kind: str = "webhook", near: bool = True, **fields) -> message_forms.Destination:
    fields = {"kind": kind, "topics": ["job_over"], "url": URL, **fields}
    return message_forms.parse_destination(fields, None, "d1", near)


def posted(kind: str, *told: dict, **fields) -> tuple[object, dict]:
    body, headers = message_forms.web_request(made(kind, **fields), "farm-pc", [*told])
    return (body.decode() if kind == "ntfy" else json.loads(body)), headers


class Forms(unittest.TestCase):
    def test_a_webhook_says_what_happened_and_is_signed(self) -> None:
        told = news(job={"id": 1, "name": "sea"})
        body, headers = message_forms.web_request(made(secret="k"), "farm-pc", [told])
        self.assertEqual([told], json.loads(body)["events"])
        self.assertEqual("farm-pc", json.loads(body)["farm"])
        digest = hmac.new(b"k", body, hashlib.sha256).hexdigest()
        self.assertEqual(f"sha256={digest}", headers[message_forms.SIGNATURE])
        self.assertNotIn(message_forms.SIGNATURE, posted("webhook", told)[1])

    def test_names_are_no_markup_mention_or_header_anywhere(self) -> None:
        told = news(HOSTILE)
        discord = posted("discord", told)[0]
        self.assertEqual({"parse": []}, discord["allowed_mentions"])
        self.assertIn(r"\<\@everyone\> \*bold\* \[x\](http\://evil.example)", discord["content"])
        slack = posted("slack", told)[0]
        self.assertIn("&lt;@everyone&gt;", slack["text"])
        self.assertIs(False, slack["mrkdwn"])
        card = posted("teams", told)[0]["attachments"][0]["content"]
        self.assertEqual(["RichTextBlock"], [block["type"] for block in card["body"]])
        text, headers = posted("ntfy", told, secret="tk_1")
        self.assertEqual("Bearer tk_1", headers["Authorization"])
        self.assertTrue(all(value.isprintable() for value in headers.values()))
        for each in (discord["content"], slack["text"], text):
            self.assertTrue(each.isprintable(), each)
        mail = message_forms.mail(made(**MAIL), HOSTILE, [told]).as_string()
        parsed = message_from_string(mail, policy=default)
        self.assertEqual(["ana@a.example"], [str(each) for each in parsed.get_all("To")])
        self.assertIsNone(parsed["Bcc"])

    def test_a_mail_is_known_again_by_its_number_and_with_more_in_it_is_another(self) -> None:
        def number(*told: dict) -> str:
            return message_forms.mail(made(**MAIL), "farm-pc", [*told])["Message-ID"]

        self.assertEqual(number(news()), number(news()))
        self.assertNotEqual(number(news()), number(news(), news("Second.", "n2")))

    def test_many_fit_into_what_each_service_takes(self) -> None:
        told = [news("*" * 500, f"n{n}") for n in range(100)]
        for kind in KINDS[:-1]:
            with self.subTest(kind):
                count = message_forms.fitting(kind, told)
                self.assertIn(count, range(1, message_forms.NEWS_AT_ONCE + 1))
                body = posted(kind, *told[:count])[0]
                if kind == "discord":
                    self.assertLessEqual(len(body["content"]), 2000)
                if kind == "ntfy":
                    self.assertLessEqual(len(body.encode()), 4096)


class Settings(unittest.TestCase):
    def test_what_could_not_be_sent_to_is_refused_in_both_languages(self) -> None:
        wrong = [{"kind": "fax"}, {"topics": []}, {"topics": ["?"]}, {"secret": "é"}]
        wrong += [{"url": url} for url in ("", "ftp://a/", "file:///x", "https://u:p@a/", "http:/")]
        wrong += [{"url": "http://a/\r\nX: 1"}, {"url": "http://a b/"}, {"url": 1}]
        mail = [{"port": 0}, {"port": True}, {"host": ""}, {"recipients": []}, {"sender": "a"}]
        mail += [{"recipients": ["a@b.c\r\nBcc: x@y.z"]}, {"security": "ssl3"}]
        mail += [{"user": "u", "password": "p"}, {"security": "tls", "user": "u"}]
        of_no_header = ("a.@b.c", "a..b@b.c", "a@.b.c", "a@b..c", "a@b.c.", "a" * 65 + "@b.c")
        mail += [{"sender": each} for each in of_no_header]
        for fields in [*wrong, *({**MAIL, **each} for each in mail)]:
            with self.subTest(fields), self.assertRaises(Malformed) as refused:
                made(**{"kind": "webhook", **fields})
            self.assertTrue(refused.exception.spanish)
            self.assertNotEqual(str(refused.exception), refused.exception.spanish)

    def test_a_blank_secret_is_kept_only_for_the_server_that_had_it(self) -> None:
        def change(known: message_forms.Destination, **fields) -> message_forms.Destination:
            return message_forms.parse_destination(fields, known, "d1", True)

        web = made(secret="k")
        kept = change(web, topics=["worker_lost"], url="")
        self.assertEqual((URL, "k"), (kept.url, kept.secret))
        moved = change(web, topics=["worker_lost"], url="https://other.example/")
        self.assertEqual("", moved.secret)
        safe = {**MAIL, "security": "tls", "user": "u"}
        mail = made(**{**safe, "password": "p"})
        self.assertEqual("p", change(mail, **{**safe, "topics": ["disk_full"]}).password)
        for other in ({"host": "evil.example"}, {"port": 26}, {"security": "starttls"}):
            with self.subTest(other), self.assertRaises(Malformed):
                change(mail, **{**safe, **other})

    def test_no_view_has_a_secret_in_it(self) -> None:
        for each in (
            made(secret="k3y"),
            made(**{**MAIL, "security": "tls", "user": "u", "password": "k3y"}),
        ):
            shown = json.dumps(each.view())
            self.assertNotIn("k3y", shown)
            self.assertNotIn("very-secret", shown)

    def test_where_messages_may_go(self) -> None:
        for address in (
            "169.254.169.254",
            "fe80::1%eth0",
            "::ffff:169.254.169.254",
            "64:ff9b::169.254.169.254",
            "2002:a9fe:a9fe::1",
            "fd00:ec2::254",  # a cloud's keys, as the next one
            "100.100.100.200",
            "0.0.0.0",
            "::",
            "224.0.0.1",
        ):
            self.assertFalse(may_reach(address, True), address)
        for address in ("127.0.0.1", "::1", "::ffff:127.0.0.1", "127.9.9.9", "64:ff9b::127.0.0.1"):
            self.assertEqual((True, False), (may_reach(address, True), may_reach(address, False)))
        self.assertTrue(may_reach("192.168.1.5", False) and may_reach("2606:4700::1", False))


class OnTheirWay(unittest.TestCase):
    def setUp(self) -> None:
        self.outbox = Outbox()

    def take(self, mono: float) -> tuple | None:
        return self.outbox.take_due(mono, lambda to, told: min(2, len(told)))

    def test_what_comes_together_goes_together_and_not_too_often(self) -> None:
        for number in ("n1", "n2", "n3"):
            self.outbox.add("d", news(number=number), 0.0)
        self.assertIsNone(self.take(GATHER_S - 0.1))
        to, told = self.take(GATHER_S)
        self.assertEqual(["n1", "n2"], [each["id"] for each in told])
        self.outbox.sent(to, told, 5.0)
        self.assertEqual(5.0 + GAP_S, self.outbox.next_due())
        self.assertEqual(["n3"], [each["id"] for each in self.take(5.0 + GAP_S)[1]])

    def test_it_waits_longer_and_longer_and_nothing_is_lost(self) -> None:
        self.outbox.add("d", news(), 0.0)
        now, pauses = GATHER_S, []
        for _ in range(12):
            self.assertIsNotNone(self.take(now))
            self.assertEqual(not pauses, self.outbox.failed("d", now))
            pauses.append(self.outbox.next_due() - now)
            now = self.outbox.next_due()
        self.assertEqual([FIRST_AGAIN_S, 2 * FIRST_AGAIN_S], pauses[:2])
        self.assertEqual(MOST_AGAIN_S, pauses[-1])
        self.assertTrue(self.outbox.sent("d", self.take(now)[1], now))
        self.assertEqual({}, self.outbox.waiting)

    def test_a_service_that_asks_for_a_pause_gets_it_within_bounds(self) -> None:
        self.outbox.add("d", news(), 0.0)
        self.outbox.failed("d", 0.0, 60.0)
        self.assertEqual(60.0, self.outbox.next_due())
        self.outbox.failed("d", 0.0, 1e9)
        self.assertEqual(MOST_AGAIN_S, self.outbox.next_due())

    def test_what_nobody_takes_does_not_grow_for_ever(self) -> None:
        dropped = sum(self.outbox.add("d", news(number=str(n)), 0.0) for n in range(MOST_KEPT + 7))
        self.assertEqual(7, dropped)
        self.assertEqual("7", self.outbox.waiting["d"][0]["id"])
        self.assertEqual({}, self.outbox.drop_old(KEPT_S))
        self.assertEqual({"d": MOST_KEPT}, self.outbox.drop_old(KEPT_S + 1))

    def test_one_that_is_dead_holds_up_no_other(self) -> None:
        self.outbox.add("dead", news(), 0.0)
        self.outbox.add("well", news(), 0.0)
        self.outbox.failed("dead", GATHER_S)
        self.assertEqual("well", self.take(GATHER_S)[0])


class Kept(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder, self.now, self.said = Path(folder.name), 0.0, []
        self.delivered: list = []
        self.problem: Undelivered | None = None

    def messenger(self, **more) -> Messenger:
        def deliver(to: object, farm: str, told: list) -> None:
            self.delivered.append((to.id, [each["text"] for each in told]))
            if self.problem:
                raise self.problem

        def say(level: str, text: str, alert: bool = False, **values: object) -> None:
            self.said.append(text.format(**values))

        clock = {"clock": lambda: self.now, "wall": lambda: self.now}
        return Messenger(self.folder, "farm-pc", say, **{"deliver": deliver, **clock, **more})

    def over(self, number: int = 1, topic: str = "job_over") -> News:
        values = {"job": number, "name": "sea", "done": 2, "total": 2, "status": "completed"}
        values["frames"] = Sentence.of("{count} frames", count=2)
        return News(topic, "success", "Job {job} ({name}) completed: {done} of {frames}.", values)

    def test_only_what_was_chosen_is_told_in_the_managers_language(self) -> None:
        messenger = self.messenger(language="es")
        number = messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True).id
        messenger.tell([self.over(), self.over(2, "job_errors")])
        self.now = GATHER_S
        self.assertTrue(messenger.send_due())
        self.assertEqual(
            [(number, ["Trabajo 1 (sea) completado: 2 de 2 fotogramas."])], self.delivered
        )
        self.assertFalse(messenger.send_due())

    def test_whoever_wants_to_know_of_jobs_that_are_over_is_told_of_those_with_errors(self) -> None:
        messenger = self.messenger()
        messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        both = messenger.save(
            {"kind": "slack", "url": URL, "topics": ["job_over", "job_errors"]}, True
        )
        messenger.tell([self.over(topic="job_errors")._replace(also="job_over")])
        self.now = GATHER_S
        self.assertTrue(messenger.send_due() and messenger.send_due())
        self.assertFalse(messenger.send_due())
        self.assertEqual(1, len(dict(self.delivered)[both.id]))

    def test_a_mistake_with_one_destination_holds_up_no_other(self) -> None:
        messenger = self.messenger()
        for _ in range(2):
            messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        messenger.tell([self.over()])
        self.now, self.problem = GATHER_S, RuntimeError("nobody thought of this")
        with self.assertLogs("noctiluca.messenger", "ERROR"):
            self.assertTrue(messenger.send_due())
        self.problem = None
        self.assertTrue(messenger.send_due())
        self.assertEqual(2, len({to for to, _ in self.delivered}))
        self.assertIn("RuntimeError", messenger.view()[0]["trouble"])

    def test_a_path_that_is_no_text_ends_no_thread_and_is_told(self) -> None:
        """The farm's loop waits for it: what is raised there ends the manager."""
        messenger = self.messenger()
        messenger.save({"kind": "slack", "url": URL, "topics": ["disk_full"]}, True)
        full = News("disk_full", "error", "{problem}", {"problem": "/srv/caf\udce9 is full"})
        messenger.tell([full, full._replace(values={"problem": "", "worker": "\udce9"})])
        messenger = self.messenger()  # from the disk
        self.now = GATHER_S
        messenger.send_due()
        self.assertEqual([["/srv/caf\ufffd is full", ""]], [told for _, told in self.delivered])

    def test_who_looks_while_the_disk_is_slow_holds_up_no_other_request(self) -> None:
        messenger, service = self.messenger(), mock.Mock()
        api = MessagesApi(service, messenger, mock.Mock(), mock.Mock(), lambda: True)
        http = threading.Thread(target=api.routes[PATH]["GET"], args=(None, None), daemon=True)
        with messenger._changed:  # as while it writes
            http.start()
            http.join(10)
            self.assertFalse(http.is_alive())
        work, _done = service.chore.call_args[0]
        self.assertEqual([], work()["destinations"])

    def test_it_is_sent_after_a_restart_until_it_has_arrived(self) -> None:
        messenger = self.messenger()
        messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        messenger.tell([self.over()])
        self.now, self.problem = GATHER_S, Undelivered("{place} is down", place="hooks.example")
        messenger.send_due()
        self.assertIn("Messages do not arrive (slack, hooks.example)", self.said[-1])
        self.assertEqual("hooks.example is down", messenger.view()[0]["trouble"])
        messenger = self.messenger()
        self.now, self.problem = 2 * GATHER_S, None
        held, unlink = [5, 32], Path.unlink  # a virus scanner's; else a restart sent it once more

        def busy(path: Path, missing_ok: bool = False) -> None:
            if held and path.name == OUTBOX:
                problem = PermissionError(13, "used by another process")
                problem.winerror = held.pop()
                raise problem
            unlink(path, missing_ok=missing_ok)

        with mock.patch.object(Path, "unlink", busy):
            self.assertTrue(messenger.send_due())
        self.assertEqual(2, len(self.delivered))
        self.assertEqual(0, messenger.view()[0]["waiting"])
        self.assertFalse((self.folder / OUTBOX).exists())
        self.assertNotIn("very-secret", "".join(self.said))

    def test_the_secrets_are_this_users_alone(self) -> None:
        self.messenger().save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        self.assertIn(URL, (self.folder / FILE).read_text())
        if os.name == "posix":
            self.assertEqual(0o600, stat.S_IMODE((self.folder / FILE).stat().st_mode))

    def test_files_that_nobody_can_read_are_put_aside_and_named(self) -> None:
        for name in (FILE, OUTBOX):
            known = '{"destinations": [{"id": 1}], "messages": [{"to": "d1"}]}'
            for content in ("{", "[]", known, "[" * 100_000):
                with self.subTest(name=name, content=content[:80]):
                    (self.folder / name).write_text(content)
                    self.assertEqual([], self.messenger().view())
                    self.assertIn(name, self.said[-1])
                    self.assertFalse((self.folder / name).exists())
        for to in ([], {"d": 1}, None):  # what a dict cannot be asked for ended the manager's start
            text = json.dumps({"messages": [{"to": to, "news": news()}]})
            (self.folder / OUTBOX).write_text(text)
            self.assertEqual([], self.messenger().view())
            self.assertFalse((self.folder / OUTBOX).exists())
        (self.folder / FILE).write_text("{")
        with mock.patch("messenger.quarantine", side_effect=OSError(13, "denied")):
            self.assertEqual([], self.messenger().view())
        self.assertIn("nor renamed", self.said[-1])

    def test_a_full_disk_keeps_nobody_from_being_told(self) -> None:
        messenger = self.messenger()
        messenger.save({"kind": "slack", "url": URL, "topics": [*TOPICS]}, True)
        with mock.patch("launcher.files.write_durably", side_effect=OSError(28, "full")):
            messenger.tell([self.over(topic="disk_full")])
            messenger.tell([self.over(topic="disk_full")])
        self.assertEqual(1, sum("would lose messages" in line for line in self.said))
        self.now = GATHER_S
        self.assertTrue(messenger.send_due())

    def test_there_is_a_bound_and_what_is_gone_is_said(self) -> None:
        messenger = self.messenger()
        for _ in range(message_forms.MOST_DESTINATIONS):
            messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        with self.assertRaises(Refused) as refused:
            messenger.save({"kind": "slack", "url": URL, "topics": ["job_over"]}, True)
        self.assertEqual(409, refused.exception.status)
        gone = messenger.view()[0]["id"]
        messenger.remove(gone)
        for act in (messenger.remove, messenger.test):
            with self.assertRaises(Refused) as refused:
                act(gone)
            self.assertEqual(404, refused.exception.status)


class Arriving(unittest.TestCase):
    def failure(self, destination: message_forms.Destination) -> str:
        with self.assertRaises(Undelivered) as refused:
            send(destination, "farm-pc", [news()])
        self.assertNotIn("secret-part", str(refused.exception))
        self.assertTrue(refused.exception.spanish)
        return str(refused.exception)

    def test_each_answer_of_a_web_server_has_its_sentence(self) -> None:
        statuses = {401: "refuses it", 404: "does not know this address", 429: "wants fewer"}
        statuses |= {307: "sends it elsewhere", 500: "status 500"}
        with WebServer() as web:
            self.assertIsNone(send(made(url=web.url), "farm-pc", [news()]))
            for status, said in statuses.items():
                with self.subTest(status):
                    web.answers = [status]
                    self.assertIn(said, self.failure(made(url=web.url)))
            self.assertEqual({"/hook/secret-part"}, {path for path, *_ in web.requests})
            self.assertEqual(1 + len(statuses), len(web.requests), "nothing is followed")
            near = made(url=web.url, near=False)
            self.assertIn("not sent to", self.failure(near))
        self.assertIn("cannot be reached on port", self.failure(made(url=web.url)))
        self.assertIn("is not found", self.failure(made(url="http://nowhere.invalid/")))

    def test_a_certificate_is_checked(self) -> None:
        with WebServer(safe=True) as web:
            self.assertIn("is not trusted", self.failure(made(url=web.url)))
            with mock.patch.dict(os.environ, SSL_CERT_FILE=str(CERTIFICATE)):
                send(made(url=web.url), "farm-pc", [news()])
        self.assertEqual(1, len(web.requests))
        with WebServer() as web:
            self.assertIn(
                "does not speak TLS", self.failure(made(url=web.url.replace("http", "https")))
            )

    def test_a_server_that_says_nothing_is_left(self) -> None:
        with MailServer() as silent, mock.patch("message_posting.WHOLE_S", 0.2):
            # To an HTTP client it says one line, and then waits for ever.
            said = self.failure(made(url=f"http://127.0.0.1:{silent.port}/"))
            self.assertIn("127.0.0.1", said)

    def mail(self, server: MailServer, **more) -> message_forms.Destination:
        fields = {**MAIL, "host": "localhost", "port": server.port, "security": server.security}
        return made(**{**fields, **more})

    def test_mail_goes_encrypted_with_a_login(self) -> None:
        login = {"user": "u", "password": "p"}
        with mock.patch.dict(os.environ, SSL_CERT_FILE=str(CERTIFICATE)):
            for security in ("starttls", "tls"):
                with self.subTest(security), MailServer(security, ("u", "p")) as server:
                    send(self.mail(server, **login), "farm-pc", [news(), news("Second.", "n2")])
                    ((to, text, is_safe),) = server.mails
                    self.assertEqual((["ana@a.example"], True), (to, is_safe))
                    self.assertIn("Subject: [Noctiluca farm-pc] Job 1 (sea) completed. (+1)", text)
                    self.assertIn("Second.", text)

    def test_one_certificate_of_windows_that_cannot_be_read_does_not_stop_them(self) -> None:
        damaged = ssl.SSLError("[ASN1: NOT_ENOUGH_DATA] not enough data")
        pem = Path(CERTIFICATE).read_text(encoding="ascii")  # after its key
        authority = ssl.PEM_cert_to_DER_cert(pem[pem.index("-----BEGIN CERTIFICATE") :])
        with (
            mock.patch.object(ssl, "create_default_context", side_effect=damaged),
            mock.patch.object(ssl, "enum_certificates", create=True) as certificates,
        ):
            certificates.return_value = [(b"0", "x509_asn", True), (authority, "x509_asn", True)]
            for security in ("starttls", "tls"):
                with self.subTest(security), MailServer(security) as server:
                    send(self.mail(server), "farm-pc", [news()])
                    self.assertEqual(len(server.mails), 1)

    def test_each_refusal_of_a_mail_server_has_its_sentence(self) -> None:
        login = {"user": "u", "password": "wrong"}
        with MailServer("starttls") as server:
            self.assertIn("is not trusted", self.failure(self.mail(server)))
        with mock.patch.dict(os.environ, SSL_CERT_FILE=str(CERTIFICATE)):
            with MailServer("starttls", ("u", "p")) as server:
                self.assertIn("user name or password", self.failure(self.mail(server, **login)))
                self.assertIn("refuses the sender (530)", self.failure(self.mail(server)))
            with MailServer("none") as server:
                self.assertIn(
                    "does not offer", self.failure(self.mail(server, security="starttls"))
                )
                self.assertIn("TLS", self.failure(self.mail(server, security="tls")))
                nobody = self.mail(server, recipients=["a@no.example"])
                self.assertIn("all recipients", self.failure(nobody))
                some = self.mail(server, recipients=["a@no.example", "b@a.example"])
                self.assertIn("a@no.example", str(send(some, "farm-pc", [news()])))
            with MailServer("none", refuses={"DATA": "554 spam"}) as server:
                self.assertIn("status 554", self.failure(self.mail(server)))
        self.assertIn("cannot be reached on port", self.failure(self.mail(server)))


class WhatIsTold(FarmCase):
    def told_now(self) -> list[tuple[str, str]]:
        told = [(each.topic, each.text.format(**each.values)) for each in self.play.news]
        self.play.news.clear()
        return told

    def test_of_a_job_that_is_over_and_of_its_first_failure(self) -> None:
        a = self.play.node("A")
        self.play.submit("1", name="sea")
        a.render()
        a.settle()
        self.assertEqual([("job_over", "Job 1 (sea) completed: 1 of 1 frame.")], self.told_now())
        a.beat(state="ready")
        self.play.submit("1-2", name="sea", attempts=1)
        a.state = "ready"
        a.render("failed")
        a.render("failed")
        a.settle()
        failed = (
            "job_errors",
            "Job 2 (sea): frame 1 is given up: Blender failed and gave no reason.",
        )
        over = ("job_errors", "Job 2 (sea) completed with errors: 0 of 2 frames.")
        self.assertEqual(["", "job_over"], [each.also for each in self.play.news])
        self.assertEqual([failed, over], self.told_now())

    def test_of_a_worker_that_is_lost_and_not_of_one_that_leaves(self) -> None:
        self.play.node("A").leave()
        self.assertEqual([], self.told_now())
        self.play.node("B")
        self.play.advance(11)
        self.assertEqual(["worker_lost"], [topic for topic, _ in self.told_now()])

    def test_of_a_disk_once_for_as_long_as_it_is_full(self) -> None:
        a = self.play.node("A")
        for _ in range(2):
            a.beat(waiting_for="The disk is full.")
        self.assertEqual([("disk_full", "A: The disk is full.")], self.told_now())
        a.beat()
        a.beat(waiting_for="The disk is full.")
        self.assertEqual(1, len(self.told_now()))


over_sqlite(globals())


class InAFarm(unittest.TestCase):
    """The whole way, from a frame to the server, over a restart of the manager."""

    def test_told_once_it_can_be_and_only_who_has_the_token_says_to_whom(self) -> None:
        manager = scripted.Manager(type(self), TOKEN)
        crew = scripted.Crew(manager, ["sea-1"])
        self.addCleanup(crew.close)
        held = socket.socket()  # nobody answers there, and nobody else is given that port
        self.addCleanup(held.close)
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        url = f"http://127.0.0.1:{port}/hook/secret-part"
        fields = {"kind": "webhook", "url": url, "secret": "k3y", "topics": ["job_over"]}
        own, manager.headers = manager.headers, {}
        self.assertEqual(403, manager.request("/messages", fields)[0])
        self.assertEqual(403, manager.request("/messages")[0])
        manager.headers = own
        number = manager.post("/messages", fields)["id"]
        shown = json.dumps(manager.get("/messages"))
        self.assertNotIn("secret-part", shown)
        self.assertNotIn("k3y", shown)
        manager.submit(**scripted.job("1-2"))
        crew.render("sea-1")
        crew.render("sea-1")
        crew.settle()
        waiting.until(lambda: manager.get("/messages")["destinations"][0]["trouble"], 20, "failure")
        status, refused = manager.request("/test_message", {"id": number})
        self.assertEqual(502, status)
        self.assertIn("No se puede llegar a 127.0.0.1", refused["error_es"])
        manager.kill("manager")
        manager.start()
        held.close()
        with WebServer(port=port) as web:
            (_, _, body), *_ = web.until(1)
            self.assertEqual("job_over", json.loads(body)["events"][0]["event"])
            self.assertEqual({"ok": True}, manager.post("/test_message", {"id": number}))
        manager.post("/messages", {"remove": number})
        self.assertEqual([], manager.get("/messages")["destinations"])
        logs = json.dumps(manager.get("/logs"))
        self.assertNotIn("k3y", logs)
        self.assertNotIn("secret-part", logs)


if __name__ == "__main__":
    unittest.main()
