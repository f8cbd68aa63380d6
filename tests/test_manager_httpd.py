"""The HTTP front end, byte by byte: what is understood, what is refused, how answers travel."""

from __future__ import annotations

import errno
import gc
import json
import queue
import socket
import threading
import time
import unittest
import weakref
from unittest import mock

from support import waiting
from support.raw_http import RawClient, echo, request_bytes, serving

from httpd import acceptor
from httpd.connection import Connection
from httpd.guard import Guard
from httpd.server import HttpServer, Response, own_host_names

LOG = "noctiluca.http"
HOST = b"Host: localhost\r\n"
SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n"


def get(line: bytes = b"GET / HTTP/1.1", headers: bytes = HOST) -> bytes:
    return line + b"\r\n" + headers + b"\r\n"


def post(headers: bytes) -> bytes:
    return get(b"POST / HTTP/1.1", HOST + headers)


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


MANY = b"&".join(b"a%d=1" % n for n in range(99))

# what it is, the bytes, the status it gets
REFUSED = [
    ("not HTTP at all", b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
    ("HTTP/0.9", b"GET /\r\n\r\n", 400),
    ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\n", 505),
    ("HTTP/1.2", get(b"GET / HTTP/1.2"), 505),
    ("a version of many digits", get(b"GET / HTTP/1.10"), 400),
    ("a lower-case version", get(b"GET / http/1.1"), 400),
    ("two spaces", get(b"GET  / HTTP/1.1"), 400),
    ("a space at the end", get(b"GET / HTTP/1.1 "), 400),
    ("a tab for a space", get(b"GET\t/ HTTP/1.1"), 400),
    ("a space in the address", get(b"GET /a b HTTP/1.1"), 400),
    ("no address", get(b"GET HTTP/1.1"), 400),
    ("a method of strange letters", get(b"G(T / HTTP/1.1"), 400),
    ("absolute form", get(b"GET http://localhost/ HTTP/1.1"), 400),
    ("authority form", get(b"CONNECT localhost:80 HTTP/1.1"), 400),
    ("asterisk form", get(b"OPTIONS * HTTP/1.1"), 400),
    ("raw UTF-8 in the address", get("GET /ñ HTTP/1.1".encode()), 400),
    ("a fragment", get(b"GET /a#b HTTP/1.1"), 400),
    ("a broken escape", get(b"GET /%zz HTTP/1.1"), 400),
    ("a broken escape in the query", get(b"GET /?a=% HTTP/1.1"), 400),
    ("an address that is not UTF-8", get(b"GET /%ff HTTP/1.1"), 400),
    ("an overlong slash", get(b"GET /%c0%af HTTP/1.1"), 400),
    ("a query that is not UTF-8", get(b"GET /?a=%ff HTTP/1.1"), 400),
    ("NUL in the path", get(b"GET /a%00b HTTP/1.1"), 400),
    ("a line end in the path", get(b"GET /a%0d%0ab HTTP/1.1"), 400),
    ("NUL in the query", get(b"GET /?worker=a%00 HTTP/1.1"), 400),
    ("a parameter twice", get(b"GET /?worker=a&worker=b HTTP/1.1"), 400),
    ("many parameters", get(b"GET /?%s HTTP/1.1" % MANY), 400),
    ("a long address", get(b"GET /" + b"a" * 5000 + b" HTTP/1.1"), 414),
    ("an endless address", b"GET /" + b"a" * 20_000, 414),
    ("a long header", get(headers=HOST + b"X: " + b"a" * 17_000 + b"\r\n"), 431),
    ("an endless header", b"GET / HTTP/1.1\r\nX: " + b"a" * 20_000, 431),
    ("many headers", get(headers=HOST + b"".join(b"X%d: 1\r\n" % n for n in range(65))), 431),
    ("no Host", get(headers=b""), 400),
    ("two Hosts", get(headers=HOST + b"Host: evil.example\r\n"), 400),
    ("the same Host twice", get(headers=HOST + HOST), 400),
    ("a foreign Host", get(headers=b"Host: evil.example\r\n"), 421),
    ("an empty Host", get(headers=b"Host:\r\n"), 421),
    ("two Origins", get(headers=HOST + b"Origin: a\r\nORIGIN: b\r\n"), 400),
    ("two tokens", get(headers=HOST + b"X-Noctiluca-Token: a\r\nx-noctiluca-token: b\r\n"), 400),
    ("bare line feeds", b"GET / HTTP/1.1\nHost: localhost\n\n", 400),
    ("one bare line feed", b"GET / HTTP/1.1\r\nHost: localhost\nX: 1\r\n\r\n", 400),
    ("a bare carriage return", get(headers=HOST + b"X: a\rY: b\r\n"), 400),
    ("NUL in a header", get(headers=HOST + b"X: a\x00b\r\n"), 400),
    ("an escape character in a header", get(headers=HOST + b"X: \x1b[31m\r\n"), 400),
    ("a folded header", get(headers=HOST + b"X: a\r\n b\r\n"), 400),
    ("a folded first header", get(headers=b" X: a\r\n" + HOST), 400),
    ("a space before the colon", get(headers=HOST + b"Content-Length : 5\r\n"), 400),
    ("a header without a colon", get(headers=HOST + b"X\r\n"), 400),
    ("a header without a name", get(headers=HOST + b": x\r\n"), 400),
    ("empty lines first", b"\r\n\r\n" + get(), 400),
    ("no length", post(b""), 411),
    ("chunked", post(b"Transfer-Encoding: chunked\r\n"), 411),
    ("another coding", post(b"Transfer-Encoding: gzip, chunked\r\n"), 501),
    ("a coding in disguise", post(b"Transfer-Encoding: \x0bchunked\r\n"), 400),
    ("a coding in disguise, too", post(b"Transfer-Encoding: xchunked\r\n"), 501),
    ("two codings", post(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n"), 400),
    ("a coding and a length", post(b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400),
    ("a length and a coding", post(b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400),
    ("a coding in HTTP/1.0", get(b"POST / HTTP/1.0", b"Transfer-Encoding: chunked\r\n"), 400),
    ("two lengths", post(b"Content-Length: 5\r\nContent-Length: 6\r\n"), 400),
    ("the same length twice", post(b"Content-Length: 5\r\nContent-Length: 5\r\n"), 400),
    ("a list of lengths", post(b"Content-Length: 5, 5\r\n"), 400),
    ("a signed length", post(b"Content-Length: +5\r\n"), 400),
    ("a negative length", post(b"Content-Length: -5\r\n"), 400),
    ("a hexadecimal length", post(b"Content-Length: 0x5\r\n"), 400),
    ("a length with a low line", post(b"Content-Length: 1_0\r\n"), 400),
    ("a length of other digits", post("Content-Length: ²\r\n".encode("latin-1")), 400),
    ("an empty length", post(b"Content-Length:\r\n"), 400),
    ("a huge length", post(b"Content-Length: 99999999999999999999\r\n"), 400),
    ("a body too long", post(b"Content-Length: 1048577\r\n"), 413),
    ("a body too long on a GET", get(headers=HOST + b"Content-Length: 1048577\r\n"), 413),
    ("an unknown expectation", post(b"Content-Length: 5\r\nExpect: 200-ok\r\n"), 417),
]  # fmt: skip


class Refusals(unittest.TestCase):
    def test_each_gets_its_status_and_a_sentence_and_ends_the_connection(self):
        """What follows in the same connection is never taken for a request."""
        paths = []

        def handler(request, reply):
            paths.append(request.path)
            echo(request, reply)

        with serving(handler) as server:
            for what, raw, status in REFUSED:
                with self.subTest(what), RawClient(server.port) as client:
                    client.send(raw)
                    answer = client.answer()
                    self.assertEqual(answer.status, status)
                    told = answer.json()
                    self.assertIs(told["ok"], False)
                    self.assertRegex(told["error"], r"^[A-Z].{15,}\.$")
                    self.assertEqual(answer.headers["connection"], "close")
                    client.send(SMUGGLED)
                    self.assertEqual(client.rest(), b"")
            for what, raw, _ in REFUSED:
                with self.subTest(what, sent="in one piece"), RawClient(server.port) as client:
                    client.send(raw + SMUGGLED)
                    client.answer()
                    self.assertEqual(client.rest(), b"")
            with RawClient(server.port) as client:
                self.assertEqual(client.ask("GET", "/still-there").status, 200)
        self.assertEqual(paths, ["/still-there"])

    def test_each_is_refused_byte_by_byte_too(self):
        """But where it cannot be told before the end: an endless line is cut off earlier."""
        with serving() as server:
            for what, raw, status in REFUSED:
                if len(raw) > 2000:
                    continue
                with self.subTest(what), RawClient(server.port) as client:
                    client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    for byte in raw:
                        client.sock.send(bytes([byte]))
                    self.assertEqual(client.answer().status, status)

    def test_one_empty_line_may_come_first_however_it_comes(self):
        for first, status in ((b"\r\n", 200), (b"\r\n\r\n", 400)):
            for size in (1, 2, 3, 1000):
                with self.subTest(first, size=size), serving() as server:
                    with RawClient(server.port) as client:
                        client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                        whole = first + get()
                        for at in range(0, len(whole), size):
                            client.sock.send(whole[at : at + size])
                            if at < 6:
                                time.sleep(0.02)  # so that it is read apart
                        self.assertEqual(client.answer().status, status)

    def test_a_refusal_to_head_has_no_body(self):
        with serving() as server, RawClient(server.port) as client:
            client.send(get(b"HEAD / HTTP/1.1", b""))
            answer = client.answer(to_head=True)
            self.assertEqual((answer.status, client.rest()), (400, b""))
            self.assertGreater(int(answer.headers["content-length"]), 0)

    def test_the_guard_is_asked_before_the_body_comes(self):
        guard = Guard("sesame", (), lambda method, path: method == "POST")
        with serving(guard=guard) as server, RawClient(server.port) as client:
            client.send(post(b"Content-Length: 1000000\r\n"))
            self.assertEqual(client.answer().status, 403)

    def test_a_body_sent_all_the_same_does_not_hide_the_refusal(self):
        """urllib sends the whole body before it reads a word."""
        with serving() as server, RawClient(server.port) as client:
            body = b"x" * 5_000_000
            client.send(request_bytes("POST", "/", body))
            self.assertEqual(client.answer().status, 413)

    def test_the_body_cap_is_set_per_path(self):
        def cap(method, path):
            return 10 if (method, path) == ("POST", "/small") else 20

        with serving(body_cap=cap) as server:
            for path, size, status in (("/small", 11, 413), ("/small", 10, 200), ("/", 11, 200)):
                with RawClient(server.port) as client:
                    self.assertEqual(client.ask("POST", path, b"x" * size).status, status)


class Understood(unittest.TestCase):
    def setUp(self):
        context = serving()
        self.server = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)

    def test_a_whole_request(self):
        with RawClient(self.server.port) as client:
            answer = client.ask(
                "POST", "/a%20b/%C3%B1?worker=N%26M&wait=&x=a+b", b"{}", X_Odd="  Ab  ", Accept="a"
            )
            told = answer.json()
        self.assertEqual(told["method"], "POST")
        self.assertEqual(told["path"], "/a b/ñ")
        self.assertEqual(told["query"], {"worker": "N&M", "wait": "", "x": "a b"})
        self.assertEqual(told["headers"]["x-odd"], "Ab")
        self.assertEqual(told["body"], "{}")
        self.assertEqual(told["client"], "127.0.0.1")

    def test_byte_by_byte(self):
        with RawClient(self.server.port) as client:
            client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in request_bytes("POST", "/slow", b'{"a": 1}'):
                client.sock.send(bytes([byte]))
            self.assertEqual(client.answer().json()["body"], '{"a": 1}')

    def test_repeats_of_a_list_header_are_joined(self):
        with RawClient(self.server.port) as client:
            client.send(get(headers=HOST + b"Accept: a\r\naccept: b\r\nX: \xf1\r\n"))
            headers = client.answer().json()["headers"]
        self.assertEqual((headers["accept"], headers["x"]), ("a, b", "ñ"))

    def test_two_slashes_are_no_other_host(self):
        with RawClient(self.server.port) as client:
            self.assertEqual(
                client.ask("GET", "//evil.example/a").json()["path"], "/evil.example/a"
            )

    def test_an_empty_line_before_a_request_is_forgiven(self):
        with RawClient(self.server.port) as client:
            client.send(request_bytes("POST", "/1", b"{}") + b"\r\n")
            self.assertEqual(client.answer().json()["path"], "/1")
            client.send(request_bytes("GET", "/2"))
            self.assertEqual(client.answer().json()["path"], "/2")

    def test_pipelined_requests_are_answered_in_order(self):
        with RawClient(self.server.port) as client:
            client.send(b"".join(request_bytes("POST", f"/{n}", b"x" * n) for n in range(300)))
            for n in range(300):
                told = client.answer().json()
                self.assertEqual((told["path"], len(told["body"])), (f"/{n}", n))

    def test_who_has_said_all_still_gets_every_answer(self):
        with RawClient(self.server.port) as client:
            client.send(b"".join(request_bytes("GET", f"/{n}") for n in range(3)))
            client.end_sending()
            self.assertEqual([client.answer().json()["path"] for _ in range(3)], ["/0", "/1", "/2"])
            self.assertEqual(client.rest(), b"")

    def test_half_a_request_and_then_the_end(self):
        for raw in (b"GET", get()[:-1], request_bytes("POST", "/", b"abc")[:-1]):
            with RawClient(self.server.port) as client:
                client.send(raw)
                client.end_sending()
                self.assertEqual(client.rest(), b"")

    def test_http_10_ends_the_connection_unless_asked(self):
        with RawClient(self.server.port) as client:
            client.send(b"GET /old HTTP/1.0\r\n\r\n")
            self.assertEqual(client.answer().headers["connection"], "close")
            self.assertEqual(client.rest(), b"")
        with RawClient(self.server.port) as client:
            client.send(b"GET /old HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
            self.assertEqual(client.answer().headers["connection"], "keep-alive")
            self.assertEqual(client.ask("GET", "/more").status, 200)

    def test_connection_close_is_honoured(self):
        for value in (b"close", b"Close", b"TE, close"):
            with RawClient(self.server.port) as client:
                client.send(get(headers=HOST + b"Connection: " + value + b"\r\n"))
                self.assertEqual(client.answer().headers["connection"], "close")
                self.assertEqual(client.rest(), b"")

    def test_100_continue_comes_when_the_body_is_wanted(self):
        head = post(b"Content-Length: 3\r\nExpect: 100-continue\r\n")
        with RawClient(self.server.port) as client:
            client.send(head)
            self.assertEqual(client.answer().status, 100)
            client.send(b"abc")
            self.assertEqual(client.answer().json()["body"], "abc")
            client.send(head + b"abc")  # who does not wait for it need not be told
            self.assertEqual(client.answer().status, 200)

    def test_100_continue_does_not_come_for_a_body_too_long(self):
        with RawClient(self.server.port) as client:
            client.send(post(b"Content-Length: 2000000\r\nExpect: 100-continue\r\n"))
            self.assertEqual(client.answer().status, 413)

    def test_small_packets_are_not_held_back(self):
        with RawClient(self.server.port) as client:
            client.ask("GET", "/")
            (connection,) = self.server._connections
            sock = connection._transport.get_extra_info("socket")
            self.assertTrue(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    def test_nor_where_asyncio_does_not_see_to_that(self):
        """On Windows no accepted socket says that it speaks TCP, so asyncio leaves it alone."""
        taken = queue.SimpleQueue()
        listening = acceptor.listen("127.0.0.1", 0)
        accepting = acceptor.Acceptor(
            listening,
            lambda function, *values: function(*values),
            lambda sock, address: taken.put(sock),
            lambda: None,
        )
        accepting.start()
        self.addCleanup(accepting.close)
        with socket.create_connection(listening.getsockname()), taken.get(timeout=300) as sock:
            self.assertTrue(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


class Answers(unittest.TestCase):
    def test_safe_headers_are_on_every_answer_and_yield_to_its_own(self):
        def handler(request, reply):
            own = {"cache-control": "max-age=60", "X-Extra": "1"} if request.path == "/own" else {}
            reply(Response(headers=own))

        with serving(handler) as server, RawClient(server.port) as client:
            plain = client.ask("GET", "/").headers
            own = client.ask("GET", "/own").headers
            client.send(b"rubbish\r\n\r\n")
            refused = client.answer().headers
        for headers in (plain, refused, own):
            self.assertEqual(headers["x-content-type-options"], "nosniff")
            self.assertEqual(headers["referrer-policy"], "no-referrer")
            self.assertNotIn("server", headers)
        self.assertEqual((plain["cache-control"], refused["cache-control"]), ("no-store",) * 2)
        self.assertEqual((own["cache-control"], own["x-extra"]), ("max-age=60", "1"))

    def test_head_204_and_304_have_no_body(self):
        def handler(request, reply):
            reply(Response(int(request.path[1:]), b"four"))

        with serving(handler) as server, RawClient(server.port) as client:
            head = client.ask("HEAD", "/200")
            self.assertEqual(head.headers["content-length"], "4")
            for status in (204, 304):
                answer = client.ask("GET", f"/{status}")
                self.assertEqual((answer.status, answer.body), (status, b""))
            self.assertEqual(client.ask("GET", "/200").body, b"four")

    def test_an_answer_may_come_later_and_from_any_thread(self):
        replies = []
        with serving(lambda request, reply: replies.append(reply)) as server:
            clients = [RawClient(server.port) for _ in range(20)]
            for client in clients:
                client.send(request_bytes("GET", "/") * 2)
            waiting.until(lambda: len(replies) == 20, 10, "the first requests")
            for n, reply in enumerate(list(replies)):
                threading.Thread(target=reply, args=(Response(body=b"%d" % n),)).start()
            got = {client.answer().body for client in clients}
            self.assertEqual(got, {b"%d" % n for n in range(20)})
            waiting.until(lambda: len(replies) == 40, 10, "the second requests")
            for reply in replies[20:]:
                reply(Response())
            for client in clients:
                self.assertEqual(client.answer().status, 200)
                client.close()

    def test_answering_twice_is_the_handlers_mistake(self):
        seen = []

        def handler(request, reply):
            reply(Response())
            try:
                reply(Response())
            except RuntimeError as problem:
                seen.append(str(problem))

        with serving(handler) as server, RawClient(server.port) as client:
            self.assertEqual(client.ask("GET", "/").status, 200)
            self.assertEqual(client.ask("GET", "/").status, 200)
        self.assertEqual(len(seen), 2)

    def test_a_handler_that_raises_costs_one_answer_and_one_word_in_the_log(self):
        def handler(request, reply):
            if request.path == "/after":
                reply(Response())
            raise ZeroDivisionError("on purpose")

        with serving(handler) as server:
            with (
                self.assertLogs(LOG, "ERROR") as logs,
                RawClient(server.port) as client,
            ):
                answer = client.ask("GET", "/raise")
                self.assertEqual((answer.status, answer.json()["ok"]), (500, False))
                self.assertNotIn(b"purpose", answer.body)
                self.assertEqual(client.rest(), b"")
            self.assertEqual(len(logs.records), 1)
            with (
                self.assertLogs(LOG, "ERROR") as logs,
                RawClient(server.port) as client,
            ):
                self.assertEqual(client.ask("GET", "/after").status, 200)
                waiting.until(lambda: logs.records, 10, "the log")
            self.assertEqual(len(logs.records), 1)

    def test_an_answer_that_would_break_out_of_its_header_is_a_500(self):
        bad = [
            Response(headers={"X-Name": "a\r\nSet-Cookie: b"}),
            Response(headers={"X-Name": "a\nb"}),
            Response(headers={"X Name": "a"}),
            Response(headers={"X-Name": "€"}),
            Response(headers={"Content-Length": "1"}),
            Response(content_type="text/plain\r\nX: y"),
            Response(body="text"),
        ]

        def handler(request, reply):
            reply(bad[int(request.path[1:])])

        with serving(handler) as server:
            for n in range(len(bad)):
                with self.subTest(response=bad[n]), RawClient(server.port) as client:
                    with self.assertLogs(LOG, "ERROR") as logs:
                        self.assertEqual(client.ask("GET", f"/{n}").status, 500)
                    self.assertEqual(len(logs.records), 1)
                    self.assertEqual(client.rest(), b"")

    def test_a_long_answer_arrives_whole_however_slowly_it_is_taken(self):
        body = bytes(range(256)) * 80_000  # 20 MB

        def handler(request, reply):
            reply(Response(body=body if request.path == "/big" else b"small"))

        with serving(handler) as server, RawClient(server.port) as client:
            client.send(request_bytes("GET", "/big") + request_bytes("GET", "/"))
            waiting.until(lambda: server._held_bytes, 10, "the answer to be held back")
            (connection,) = server._connections
            copied = connection._transport.get_write_buffer_size()
            self.assertLess(copied, len(body) // 10)  # the rest is where the handler has it
            self.assertEqual(client.answer().body, body)
            self.assertEqual(client.answer().body, b"small")
            waiting.until(lambda: not server._held_bytes, 10, "nothing to be held")


class Gone(unittest.TestCase):
    """Long polls whose asker goes away."""

    def setUp(self):
        self.replies, self.gone = [], []

        def handler(request, reply):
            self.replies.append(reply)
            reply.on_gone(lambda: self.gone.append(request.path))

        context = serving(handler)
        self.server = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)

    def park(self, path: str) -> RawClient:
        client = RawClient(self.server.port)
        self.addCleanup(client.close)
        before = len(self.replies)
        client.send(request_bytes("GET", path))
        waiting.until(lambda: len(self.replies) > before, 10, "the request")
        return client

    def test_the_handler_is_told_once_and_a_late_answer_is_dropped(self):
        self.park("/a").close()
        waiting.until(lambda: self.gone, 10, "word that nobody waits")
        self.replies[0](Response())
        waiting.until(lambda: not self.server.connection_count, 10, "the end")
        self.assertEqual(self.gone, ["/a"])

    def test_a_reset_counts_as_gone_too(self):
        client = self.park("/a")
        client.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
        waiting.until(lambda: self.gone == ["/a"], 10, "word that nobody waits")
        self.assertTrue(self.replies[0].is_lost)

    def test_asking_when_it_is_gone_already_calls_at_once(self):
        self.park("/a").close()
        waiting.until(lambda: self.gone, 10, "word that nobody waits")
        late = []
        self.replies[0].on_gone(lambda: late.append(True))
        self.assertEqual(late, [True])

    def test_an_answered_request_is_not_gone(self):
        client = self.park("/a")
        self.replies[0](Response())
        client.answer()
        self.replies[0].on_gone(lambda: self.gone.append("late"))
        client.close()
        waiting.until(lambda: not self.server.connection_count, 10, "the end")
        self.assertEqual(self.gone, [])

    def test_a_callback_that_raises_harms_nobody(self):
        client = self.park("/a")
        self.replies[0].on_gone(lambda: 1 / 0)
        self.replies[0].on_gone(lambda: self.gone.append("and the next"))
        with self.assertLogs(LOG, "ERROR"):
            client.close()
            waiting.until(lambda: len(self.gone) == 2, 10, "both words")
        self.assertEqual(self.gone, ["/a", "and the next"])

    def test_who_only_ends_sending_is_told_gone_but_still_gets_an_answer(self):
        client = self.park("/a")
        client.end_sending()
        waiting.until(lambda: self.gone, 10, "word that nobody waits")
        self.assertFalse(self.replies[0].is_lost)
        self.replies[0](Response(body=b"late"))
        self.assertEqual(client.answer().body, b"late")


class Garbage(unittest.TestCase):
    """Thousands of connections end: left to the collector, they make it hold everybody up."""

    def test_a_connection_that_has_ended_is_gone_without_the_collector(self):
        made = []

        def remembered(*arguments) -> Connection:
            connection = Connection(*arguments)
            made.append(weakref.ref(connection))
            return connection

        gc.disable()
        self.addCleanup(gc.enable)
        with serving() as server, mock.patch("httpd.server.Connection", remembered):
            for _ in range(3):
                with RawClient(server.port) as client:
                    client.ask("GET", "/")
            self.assertEqual(len(made), 3)
            waiting.until(lambda: not any(one() for one in made), 20, "their end")


class StartAndClose(unittest.TestCase):
    def test_close_answers_parked_polls_and_ends_everything(self):
        replies, gone = [], []

        def handler(request, reply):
            replies.append(reply)
            reply.on_gone(lambda: gone.append(True))

        threads = threading.active_count()
        with serving(handler) as server:
            parked, idle, half = (RawClient(server.port) for _ in range(3))
            parked.send(request_bytes("GET", "/"))
            half.send(b"GET / HT")
            waiting.until(lambda: replies and server.connection_count == 3, 10, "three visitors")
            server.close()
            answer = parked.answer()
            self.assertEqual((answer.status, answer.headers["connection"]), (503, "close"))
            self.assertIn("again", answer.json()["error"])
            for client in (parked, idle, half):
                self.assertEqual(client.rest(), b"")
                client.close()
            self.assertEqual(gone, [True])
            replies[0](Response())  # a handler that knows nothing of it
            self.assertEqual(threading.active_count(), threads)
            with self.assertRaises(OSError):
                RawClient(server.port)
            server.close()  # twice does no harm

    def test_close_right_after_start_and_under_way(self):
        for _ in range(10):
            with serving() as server:
                clients = [RawClient(server.port) for _ in range(20)]
            for client in clients:
                self.assertEqual(client.rest(), b"")
                client.close()

    def test_a_port_is_free_again_at_once(self):
        with serving() as server, RawClient(server.port) as client:
            client.ask("GET", "/")
            port = server.port
            server.close()
            again = HttpServer(echo, "127.0.0.1", port, guard=server.guard)
            again.start()
            again.close()

    def test_a_port_in_use_is_told_in_a_sentence(self):
        with serving() as server:
            for host in ("127.0.0.1", "0.0.0.0"):
                second = HttpServer(echo, host, server.port, guard=server.guard)
                with self.assertRaisesRegex(OSError, rf"^Port {server.port} .*in use.*--port"):
                    second.start()
                second.close()

    def test_windows_gives_the_port_of_a_killed_manager_back_after_a_while(self):
        """There, SO_EXCLUSIVEADDRUSE refuses it while one of its connections is being closed."""
        in_use = OSError(errno.EADDRINUSE, "in use")
        clock = mock.Mock(monotonic=lambda: clock.now, now=0.0)
        clock.sleep = lambda seconds: setattr(clock, "now", clock.now + seconds)
        for replies, is_answered, tries in (
            ([in_use, in_use, "a socket"], False, 3),
            ([in_use, in_use], True, 1),  # another manager: said at once
            ([in_use] * 1000, False, None),
        ):
            clock.now = 0.0
            with (
                mock.patch.object(acceptor.sys, "platform", "win32"),
                mock.patch.object(acceptor, "time", clock),
                mock.patch.object(acceptor, "_is_answered", return_value=is_answered),
                mock.patch.object(acceptor, "_bound", side_effect=replies) as bound,
                self.subTest(is_answered=is_answered, replies=len(replies)),
            ):
                if replies[-1] == "a socket":
                    self.assertEqual(acceptor.listen("0.0.0.0", 8000), "a socket")
                else:
                    with self.assertRaisesRegex(OSError, "^Port 8000 .*in use"):
                        acceptor.listen("0.0.0.0", 8000)
                self.assertEqual(bound.call_count, tries or bound.call_count)
                self.assertLessEqual(clock.now, acceptor.LINGER_S + acceptor.LINGER_POLL_S)

    def test_whether_somebody_answers_at_a_port(self):
        with serving() as server:
            for host in ("", "0.0.0.0", "127.0.0.1"):
                self.assertTrue(acceptor._is_answered(host, server.port))
        self.assertFalse(acceptor._is_answered("127.0.0.1", server.port))

    def test_addresses_that_cannot_be_had_are_told_in_a_sentence(self):
        for host in ("203.0.113.7", "no.such.host.invalid", "not a host", "x" * 300):
            with self.subTest(host=host):
                with self.assertRaisesRegex(OSError, r"^(This computer|The manager) .*--host"):
                    HttpServer(echo, host, 0, guard=None).start()
        with self.assertRaisesRegex(OSError, r"^The manager cannot listen .*--port"):
            HttpServer(echo, "127.0.0.1", 70000, guard=None).start()

    @unittest.skipUnless(has_ipv6(), "needs IPv6 on this computer's loopback")
    def test_two_colons_are_ipv6_and_ipv4_together(self):
        with serving(host="::") as server:
            for host, name in (("127.0.0.1", "127.0.0.1"), ("::1", "::1")):
                with socket.create_connection((host, server.port)) as sock:
                    sock.sendall(get(headers=HOST + b"Connection: close\r\n"))
                    data = b"".join(iter(lambda: sock.recv(65536), b""))
                told = json.loads(data.partition(b"\r\n\r\n")[2])
                self.assertEqual(told["client"], name)

    def test_own_host_names_do_not_wait_for_the_name_service(self):
        answered = threading.Event()
        self.addCleanup(answered.set)

        def slow_name_service():
            answered.wait()
            return "render-pc.studio.lan"

        with mock.patch("socket.getfqdn", slow_name_service):
            names = own_host_names()
            self.assertIn(socket.gethostname(), names)
            answered.set()
            waiting.until(lambda: "render-pc.studio.lan" in names, 10, "the full name")


if __name__ == "__main__":
    unittest.main()
