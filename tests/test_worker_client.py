"""HTTP to whatever answers: deadlines, dead connections, strangers; two errors only."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import socket
import threading
import unittest
from unittest import mock

from support import ROOT, needs, waiting  # noqa: F401  (puts worker/ on sys.path)

import client
from client import Channel, Interrupted, NotAManager, Refused, Unavailable

LONG_S = 20.0  # a deadline that no test may reach


class RawServer:
    """Accepts connections and hands each to a function; everything it received is kept."""

    def __init__(self, serve):
        self.received = []
        self.connections = 0
        self._serve = serve
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return  # closed: the test is over
            self.connections += 1
            threading.Thread(target=self._run, args=(sock, self.connections), daemon=True).start()

    def _run(self, sock, number):
        with sock:
            try:
                self._serve(self, sock, number)
            except OSError:
                pass  # the client has gone, as it may

    def read_request(self, sock):
        data = b""
        while b"\r\n\r\n" not in data:
            part = sock.recv(65536)
            if not part:
                raise ConnectionError
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(body) < length:
            body += sock.recv(65536)
        self.received.append((head.decode(), body))

    def close(self):
        self._listener.close()


def reply(body, status="200 OK", extra=""):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(data)}\r\n{extra}\r\n".encode() + data


def always(data):
    def serve(server, sock, _number):
        while True:
            server.read_request(sock)
            sock.sendall(data)

    return serve


class ClientCase(unittest.TestCase):
    def serve(self, function, **more):
        self.server = RawServer(function)
        self.addCleanup(self.server.close)
        self.channel = Channel("127.0.0.1", self.server.port, **more)
        self.addCleanup(self.channel.close)
        return self.channel

    def get(self, deadline_s=LONG_S):
        return self.channel.get("/job", {"worker": "W"}, deadline_s)


class Requests(ClientCase):
    def test_a_json_object_comes_back(self):
        self.serve(always(reply({"ok": True})))
        self.assertEqual(self.get(), {"ok": True})

    def test_the_connection_is_kept(self):
        self.serve(always(reply({"ok": True})))
        for _ in range(5):
            self.get()
        self.assertEqual(self.server.connections, 1)

    def test_a_reply_that_ends_with_the_connection_is_read_whole(self):
        def serve(server, sock, _number):
            server.read_request(sock)
            sock.sendall(b'HTTP/1.0 200 OK\r\n\r\n{"ok": ')
            sock.sendall(b"true}")

        self.serve(serve)
        self.assertEqual([self.get(), self.get()], [{"ok": True}] * 2)
        self.assertEqual(self.server.connections, 2)

    def test_a_kept_connection_that_died_is_replaced_without_a_word(self):
        def serve(server, sock, number):
            server.read_request(sock)
            sock.sendall(reply({"connection": number}))

        self.serve(serve)  # closes after each reply, though it promised to keep the connection
        self.assertEqual([self.get()["connection"] for _ in range(3)], [1, 2, 3])

    def test_query_and_body_are_encoded_and_none_is_left_out(self):
        self.serve(always(reply({})))
        self.channel.post("/r", {"name": "Ñandú €"}, LONG_S, query={"w": "a b&c=d", "x": None})
        head, body = self.server.received[0]
        self.assertTrue(head.startswith("POST /r?w=a+b%26c%3Dd HTTP/1.1"), head)
        self.assertEqual(json.loads(body), {"name": "Ñandú €"})
        self.assertIn("Content-Type: application/json", head)

    def test_proxies_of_the_environment_are_not_used(self):
        self.serve(always(reply({"ok": True})))
        proxies = dict.fromkeys(("http_proxy", "HTTP_PROXY", "ALL_PROXY"), "http://127.0.0.1:1")
        with mock.patch.dict(os.environ, proxies):
            self.assertEqual(self.get(), {"ok": True})

    def test_a_picture_is_sent_as_it_is(self):
        self.serve(always(reply({"ok": True})))
        self.channel.post("/frame_preview", b"\xff\xd8\x00", LONG_S, {"frame": 3}, "image/jpeg")
        head, body = self.server.received[0]
        self.assertIn("Content-Type: image/jpeg", head)
        self.assertEqual(body, b"\xff\xd8\x00")


class Refusals(ClientCase):
    def test_the_managers_sentence_and_status(self):
        self.serve(always(reply({"ok": False, "error": "W is taken by PC-2."}, "409 Conflict")))
        with self.assertRaises(Refused) as caught:
            self.get()
        self.assertEqual(
            (caught.exception.status, str(caught.exception)), (409, "W is taken by PC-2.")
        )

    def test_a_manager_in_trouble_is_tried_again(self):
        self.serve(always(reply({"ok": False, "error": "The disk is full."}, "503 Busy")))
        with self.assertRaisesRegex(Unavailable, "disk is full") as caught:
            self.get()
        self.assertNotIsInstance(caught.exception, NotAManager)

    def test_strangers(self):
        nested = b'{"a":' * 100_000
        for name, data in {
            "a web page": reply(b"<html>Router login</html>"),
            "a list": reply([1, 2]),
            "an error page": reply(b"<h1>Not found</h1>", "404 Not Found"),
            "a redirection": reply({"x": 1}, "302 Found", "Location: http://elsewhere/\r\n"),
            "no HTTP": b"220 mail.example.org ESMTP\r\n",
            "an endless line": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
            "NaN": reply(b'{"frame": NaN}'),
            "infinity": reply(b'{"frame": -Infinity}'),
            "an absurd number": reply(b'{"frame": 1' + b"0" * 5000 + b"}"),
            "a number without end": reply(b'{"frame_time_limit": 1e400}'),
            "deep nesting": reply(nested),
            "no UTF-8": reply(b'{"a": "\xff\xfe\xfd"}'),
            "too much": reply(b" " * (client.MAX_REPLY_BYTES + 10)),
        }.items():
            with self.subTest(name):
                self.serve(always(data))
                with self.assertRaisesRegex(NotAManager, "is not a Noctiluca manager"):
                    self.get()


class Deadlines(ClientCase):
    def test_silence(self):
        self.serve(lambda server, sock, _n: server.read_request(sock) or sock.recv(1))
        with self.assertRaisesRegex(Unavailable, "too long"):
            self.get(deadline_s=0.3)

    def test_a_reply_without_end_ends_by_the_deadline_too(self):
        chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        for name, head, for_ever in (
            ("interim answers", b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
            ("chunks", chunked, b"1\r\nx\r\n"),
            ("trailers", chunked + b"0\r\n", b"X: y\r\n"),
        ):

            def flood(server, sock, _n, head=head, for_ever=for_ever):
                server.read_request(sock)
                sock.sendall(head)
                with contextlib.suppress(OSError):  # hung up on, at last
                    while True:
                        sock.sendall(for_ever * 1000)

            with self.subTest(name):
                self.serve(flood)
                with self.assertRaises(Unavailable):
                    self.get(deadline_s=0.5)

    def test_a_reply_that_drips_ends_by_the_deadline_of_the_whole(self):
        """Each byte comes well within a time limit per read: only one over all ends this."""
        stop = threading.Event()
        self.addCleanup(stop.set)

        def drip(head):
            def serve(server, sock, _number):
                server.read_request(sock)
                sock.sendall(head)
                while not stop.wait(0.05):
                    sock.sendall(b"x")

            return serve

        for head in (b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n"):
            with self.subTest(head):
                self.serve(drip(head))
                with self.assertRaisesRegex(Unavailable, "too long"):
                    self.get(deadline_s=0.4)

    def test_after_a_timeout_the_next_request_has_a_new_connection(self):
        def serve(server, sock, number):
            server.read_request(sock)
            if number > 1:
                sock.sendall(reply({"connection": number}))
            sock.recv(1)

        self.serve(serve)
        with self.assertRaises(Unavailable):
            self.get(deadline_s=0.2)
        self.assertEqual(self.get(), {"connection": 2})

    def test_nobody_there(self):
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        with self.assertRaisesRegex(Unavailable, f"127.0.0.1:{port}"):
            Channel("127.0.0.1", port).get("/job", {}, LONG_S)

    def test_a_name_that_cannot_be(self):
        for host in ("no-such-host.invalid", "a" * 70 + ".example", "x..y"):
            with self.subTest(host), self.assertRaises(Unavailable):
                Channel(host, 8000).get("/job", {}, LONG_S)


class Interruptions(ClientCase):
    def test_another_thread_ends_a_waiting_question(self):
        self.serve(lambda server, sock, _n: server.read_request(sock) or sock.recv(1))
        outcome = []

        def ask():
            try:
                self.get()
            except Unavailable as problem:
                outcome.append(problem)

        asking = threading.Thread(target=ask)
        asking.start()
        waiting.until(lambda: self.server.received, 10, "the question")
        self.channel.interrupt()
        asking.join(100)
        self.assertIsInstance(outcome[0], Interrupted)

    def ends_at_once(self, act, is_waiting) -> None:
        """The channel's own thread ends in a moment although a shut socket wakes nobody, which is
        how Windows does it."""
        outcome = []

        def run():
            try:
                act()
            except Unavailable as problem:
                outcome.append(problem)

        with mock.patch.object(client.socket.socket, "shutdown", lambda *_: None):
            thread = threading.Thread(target=run)
            thread.start()
            is_waiting()
            self.channel.interrupt()
            thread.join(LONG_S / 2)
        self.assertFalse(thread.is_alive(), "it still waits")
        self.assertIsInstance(outcome[0], Interrupted)

    def test_on_windows_a_wait_for_an_answer_ends_at_once(self):
        self.serve(lambda server, sock, _n: server.read_request(sock) or sock.recv(1))

        def is_asked():
            waiting.until(lambda: self.server.received, LONG_S, "the question")

        self.ends_at_once(self.get, is_asked)
        self.channel.resume()
        self.ends_at_once(self.get, lambda: None)

    def test_on_windows_sending_to_somebody_who_does_not_read_ends_at_once(self):
        ended = threading.Event()
        self.addCleanup(ended.set)
        self.serve(lambda server, sock, _n: ended.wait(LONG_S * 3))
        body = b"x" * 64_000_000  # no system takes so much by itself
        self.ends_at_once(
            lambda: self.channel.post("/preview", body, LONG_S),
            lambda: waiting.until(lambda: self.server.connections, LONG_S, "the connection"),
        )

    @needs.linux  # others refuse where Linux lets a caller wait
    def test_a_wait_for_a_connection_ends_at_once(self):
        with socket.socket() as busy, contextlib.ExitStack() as callers:
            busy.bind(("127.0.0.1", 0))
            busy.listen(0)
            for _ in range(3):
                caller = callers.enter_context(socket.socket())
                caller.setblocking(False)
                caller.connect_ex(busy.getsockname())
            self.channel = Channel("127.0.0.1", busy.getsockname()[1])
            with mock.patch.object(client, "CONNECT_S", LONG_S):
                self.ends_at_once(self.get, lambda: None)

    def test_before_the_question_too_until_it_is_resumed(self):
        self.serve(always(reply({"ok": True})))
        self.channel.interrupt()
        with self.assertRaises(Interrupted):
            self.get()
        self.assertEqual(self.server.received, [])
        self.channel.resume()
        self.assertEqual(self.get(), {"ok": True})


class Pauses(unittest.TestCase):
    def test_they_grow_and_stay_below_two_seconds_and_out_of_step(self):
        first = list(itertools.islice(client.pauses(), 12))
        self.assertLess(first[0], first[3])
        self.assertLessEqual(max(first), 2.0)
        self.assertNotEqual(first, list(itertools.islice(client.pauses(), 12)))


class Address(unittest.TestCase):
    def test_it_is_written_as_people_write_it(self):
        self.assertEqual(Channel("::1", 8000).where, "[::1]:8000")
        self.assertEqual(Channel("pc-1", 8001).where, "pc-1:8001")


if __name__ == "__main__":
    unittest.main()
