"""Bodies that are never whole in memory: up to a sink, down from a file or an iterator."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import tempfile
import threading
import unittest
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import needs, waiting
from support.raw_http import TIMEOUT_S, RawClient, echo, open_guard, request_bytes, serving

from httpd import connection, downloads, uploads
from httpd.downloads import FileBody, StreamBody
from httpd.guard import Guard
from httpd.limits import MIB, HttpLimits
from httpd.message import HttpError, Request, Response
from httpd.strand import Strand
from httpd.turns import Turns
from httpd.uploads import Upload

LOG = "noctiluca.http"
BIG = bytes(range(256)) * (20 * 4096)  # 20 MiB
LIMIT = 64 * MIB


def head(length: int, *lines: str, path: str = "/file", version: str = "1.1") -> bytes:
    every = [f"POST {path} HTTP/{version}", "Host: localhost", f"Content-Length: {length}", *lines]
    return "".join(line + "\r\n" for line in every).encode() + b"\r\n"


class Sink:
    """Keeps what it is told; `gate` holds up each write."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.ends: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.fails: Exception | None = None
        self.fails_at = 0  # bytes
        self.threads: set[str] = set()

    def write(self, data: bytes) -> None:
        self.threads.add(threading.current_thread().name)
        if not self.gate.wait(TIMEOUT_S):
            raise TimeoutError("the test forgot the gate")
        if self.fails is not None and len(self.data) >= self.fails_at:
            raise self.fails
        self.data += data

    def finish(self, reply) -> None:
        self.ends.append("finish")
        reply(Response(body=hashlib.sha256(self.data).hexdigest().encode()))

    def abort(self, reason: str) -> None:
        self.ends.append(reason)


class Uploads(unittest.TestCase):
    def setUp(self) -> None:
        self.sinks: list[Sink] = []
        self.next = Sink()
        self.asked: list[tuple] = []
        self.refuses: Exception | None = None

    def find(self, request: Request) -> Upload | None:
        return Upload(LIMIT, self.open) if request.path == "/file" else None

    def open(self, request: Request, length: int) -> Sink:
        self.asked.append((request.path, request.body, length))
        if self.refuses is not None:
            raise self.refuses
        sink, self.next = self.next, Sink()
        self.sinks.append(sink)
        return sink

    @contextlib.contextmanager
    def client(self, **how) -> Iterator[RawClient]:
        with serving(uploads=self.find, **how) as self.server, RawClient(self.server.port) as found:
            yield found

    def ended(self, sink: Sink) -> str:
        waiting.until(lambda: sink.ends, 10, "the sink's end")
        return "".join(sink.ends)

    def test_a_body_goes_to_its_sink_and_the_connection_goes_on(self) -> None:
        with self.client() as client:
            for body in (BIG, b"", b"x", BIG):
                client.send(head(len(body)) + body)
                self.assertEqual(hashlib.sha256(body).hexdigest().encode(), client.answer().body)
            self.assertEqual(client.ask("POST", "/other", b"abc").json()["body"], "abc")
        self.assertEqual([sink.ends for sink in self.sinks], [["finish"]] * 4)
        self.assertEqual(self.asked[0], ("/file", b"", len(BIG)))

    def test_sinks_are_called_on_threads_that_may_block(self) -> None:
        with self.client() as client:
            client.send(head(1000) + b"x" * 1000)
            client.answer()
        self.assertNotIn("http", self.sinks[0].threads)
        self.assertTrue(all(name.startswith("http-stream") for name in self.sinks[0].threads))

    def test_a_body_byte_by_byte_is_the_same(self) -> None:
        body = b"0123456789" * 20
        with self.client() as client:
            client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in head(len(body)) + body:
                client.sock.send(bytes([byte]))
            self.assertEqual(client.answer().status, 200)
        self.assertEqual(self.sinks[0].data, body)

    def test_pipelined_after_a_body_comes_the_next_request(self) -> None:
        with self.client() as client:
            client.send(
                head(5) + b"first" + request_bytes("GET", "/a") + head(6) + b"second"
                + request_bytes("POST", "/b", b"{}")
            )  # fmt: skip
            answers = [client.answer() for _ in range(4)]
        self.assertEqual([bytes(sink.data) for sink in self.sinks], [b"first", b"second"])
        self.assertEqual([answers[n].json()["path"] for n in (1, 3)], ["/a", "/b"])

    def test_after_a_long_one_too(self) -> None:
        with self.client() as client:
            for _ in range(3):
                client.send(head(len(BIG)) + BIG + request_bytes("GET", "/a"))
                self.assertEqual(client.answer().body, hashlib.sha256(BIG).hexdigest().encode())
                self.assertEqual(client.answer().json()["path"], "/a")

    def test_a_slow_sink_makes_the_sender_wait_in_bounded_memory(self) -> None:
        sink = self.next
        sink.gate.clear()
        with self.client() as client:
            client.send(head(len(BIG)))
            client.sock.settimeout(1.0)
            sent = 0
            with self.assertRaises(socket.timeout):  # only the kernel's buffers fill up
                while sent < len(BIG):
                    sent += client.sock.send(BIG[sent : sent + MIB])
            self.most_held = self.server._held_bytes
            self.assertLess(self.most_held, 2 * uploads.WINDOW_BYTES)
            with RawClient(self.server.port) as other:
                self.assertEqual(other.ask("GET", "/").status, 200)
            sink.gate.set()
            client.sock.settimeout(TIMEOUT_S)
            client.send(BIG[sent:])
            self.assertEqual(client.answer().status, 200)
            waiting.until(lambda: not self.server._held_bytes, 10, "nothing to be held")
        self.assertEqual(sink.data, BIG)

    def test_100_continue_only_when_the_sink_wants_the_body(self) -> None:
        with self.client() as client:
            client.send(head(3, "Expect: 100-continue"))
            self.assertEqual(client.answer().status, 100)
            client.send(b"abc")
            self.assertEqual(client.answer().status, 200)
            self.refuses = HttpError(507, "There is no room for this. Make room and try again.")
            client.send(head(3, "Expect: 100-continue"))
            answer = client.answer()
            self.assertEqual((answer.status, answer.headers["connection"]), (507, "close"))
            client.send(b"GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertEqual(client.rest(), b"")
        self.assertEqual(len(self.sinks), 1)

    def test_100_continue_is_not_said_to_http_10_nor_to_who_has_sent_it_all(self) -> None:
        with self.client() as client:
            client.send(head(3, "Expect: 100-continue") + b"abc")
            self.assertEqual(client.answer().status, 200)
            client.send(head(3, "Expect: 100-continue", version="1.0"))
            client.send(b"abc")
            self.assertEqual(client.answer().status, 200)
            self.assertEqual(client.rest(), b"")

    def test_the_guard_and_the_limit_come_before_the_sink(self) -> None:
        guard = Guard("sesame", (), lambda method, path: method == "POST")
        with self.client(guard=guard) as client:
            client.send(head(3, "Expect: 100-continue"))
            self.assertEqual(client.answer().status, 403)
        for length, lines, status in (
            (LIMIT + 1, ["Expect: 100-continue"], 413),
            (3, ["Expect: something"], 417),
        ):
            with self.client() as client:
                client.send(head(length, *lines))
                self.assertEqual(client.answer().status, status)
        self.assertEqual(self.asked, [])

    def test_other_paths_keep_their_limit(self) -> None:
        with self.client() as client:
            client.send(head(MIB + 1, path="/other"))
            self.assertEqual(client.answer().status, 413)

    def test_a_body_that_is_refused_unread_is_never_the_next_request(self) -> None:
        self.refuses = HttpError(409, "This was sent before. Send something else.")
        smuggled = request_bytes("GET", "/smuggled")
        with self.client() as client:
            client.send(head(len(smuggled)) + smuggled)
            self.assertEqual(client.answer().status, 409)
            self.assertEqual(client.rest(), b"")

    def test_a_sink_that_takes_no_more_is_told_at_once(self) -> None:
        for place in (0, 3 * MIB):
            sink = self.next
            sink.fails = HttpError(507, "The disk is full. Make room and try again.")
            sink.fails_at = place
            with self.client() as client:
                with contextlib.suppress(ConnectionError):
                    client.send(head(LIMIT) + b"x" * (6 * MIB))
                self.assertEqual(client.answer().status, 507)
                self.assertIn("could not take", self.ended(sink))

    def test_a_sink_that_fails_with_the_last_piece(self) -> None:
        self.next.fails = HttpError(507, "The disk is full. Make room and try again.")
        with self.client() as client:
            client.send(head(3) + b"abc")
            self.assertEqual(client.answer().status, 507)
            self.assertIn("could not take", self.ended(self.sinks[0]))

    def test_mistakes_of_a_handler_cost_one_answer_and_a_word_in_the_log(self) -> None:
        def raises(*_):
            raise ZeroDivisionError("on purpose")

        for name in ("open", "find"):
            with self.assertLogs(LOG, "ERROR") as logs, mock.patch.object(self, name, raises):
                with self.client() as client:
                    client.send(head(3) + b"abc")
                    answer = client.answer()
                    self.assertEqual(answer.status, 500)
                    self.assertNotIn(b"purpose", answer.body)
            self.assertEqual(len(logs.records), 1)
        for name in ("write", "finish"):
            setattr(self.next, name, raises)
            with self.assertLogs(LOG, "ERROR"), self.client() as client:
                client.send(head(3) + b"abc")
                self.assertEqual(client.answer().status, 500)

    def test_the_sink_is_told_when_the_sender_goes(self) -> None:
        for end in (RawClient.close, RawClient.end_sending):
            with self.client() as client:
                sink = self.next
                client.send(head(10) + b"half")
                waiting.until(lambda sink=sink: sink.data, 10, "some bytes")
                end(client)
                self.assertEqual(
                    "The connection ended before all of it had come.", self.ended(sink)
                )
                waiting.until(lambda: not self.server._transfers, 10, "the books to be empty")

    def test_the_sink_is_told_when_the_server_closes(self) -> None:
        with self.client() as client:
            client.send(head(10) + b"half")
            waiting.until(lambda: self.sinks and self.sinks[0].data, 10, "some bytes")
            self.server.close()
            self.assertEqual(client.answer().status, 503)
        self.assertEqual("The manager ended the transfer.", self.ended(self.sinks[0]))

    @mock.patch.object(connection, "GONE_GRACE_S", 0.05)
    def test_who_has_sent_all_and_hangs_up_has_sent_all(self) -> None:
        sink = self.next
        sink.gate.clear()
        with self.client() as client:
            client.send(head(3) + b"abc")
            waiting.until(lambda: sink.threads, 10, "the write")
            client.close()
            waiting.until(lambda: not self.server.connection_count, 10, "the end")
            sink.gate.set()
            self.assertEqual("finish", self.ended(sink))
        self.assertEqual(sink.data, b"abc")

    def test_too_many_at_once_are_told_so(self) -> None:
        with self.client(transfers_per_address=2) as client, contextlib.ExitStack() as stack:
            for n in range(2):
                other = stack.enter_context(RawClient(self.server.port))
                other.send(head(10) + b"half")
                waiting.until(lambda n=n: len(self.sinks) > n, 10, "a sink")
            client.send(head(3) + b"abc")
            self.assertEqual(client.answer().status, 503)
            other.send(b" is in")
            self.assertEqual(other.answer().status, 200)
            with RawClient(self.server.port) as again:
                again.send(head(3) + b"abc")
                self.assertEqual(again.answer().status, 200)


class UploadsThroughTheLoop(Uploads):
    """As on Windows, where no thread can receive past the event loop."""

    def setUp(self) -> None:
        super().setUp()
        patch = mock.patch("httpd.server.HttpServer.own_descriptor", return_value=None)
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_slow_sink_makes_the_sender_wait_in_bounded_memory(self) -> None:
        super().test_a_slow_sink_makes_the_sender_wait_in_bounded_memory()
        self.assertGreater(self.most_held, uploads.WINDOW_BYTES // 2, "it was another way")


class Downloads(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "big"
        self.path.write_bytes(BIG)
        self.bodies: list[FileBody] = []
        self.made = SimpleNamespace(pieces=0, closed=0)
        self.sent: list[str] = []  # what was to be told so
        self.iterators: list = []  # kept, so that none is closed only because it is forgotten

    def handle(self, request: Request, reply) -> None:
        if request.path == "/file":
            self.bodies.append(FileBody.open(self.path))
            headers = {"ETag": self.bodies[-1].etag()}
            reply(Response(body=self.bodies[-1], headers=headers, on_sent=self.note(request)))
        elif request.path == "/made":
            self.iterators.append(self.make())
            body = StreamBody(self.iterators[-1])
            reply(Response(200, body, "application/zip", on_sent=self.note(request)))
        elif request.path == "/known":
            reply(Response(body=StreamBody([b"ab", b"c"], int(request.query["size"]))))
        elif request.path == "/tagged":
            headers = {"ETag": '"t"'}
            reply(Response(body=b"0123456789", headers=headers, on_sent=self.note(request)))
        else:
            echo(request, reply)

    def note(self, request: Request) -> Callable[[], None]:
        return lambda: self.sent.append(request.path)

    def make(self) -> Iterator[bytes]:
        try:
            for start in range(0, len(BIG), 100_000):
                self.made.pieces += 1
                yield BIG[start : start + 100_000]
        finally:
            self.made.closed += 1

    @contextlib.contextmanager
    def client(self, **how) -> Iterator[RawClient]:
        with serving(self.handle, **how) as self.server, RawClient(self.server.port) as found:
            yield found
        waiting.until(
            lambda: all(body.file.closed for body in self.bodies), 10, "files to be closed"
        )

    def test_a_file_arrives_whole_again_and_again(self) -> None:
        with self.client() as client:
            for _ in range(3):
                answer = client.ask("GET", "/file")
                self.assertEqual((answer.status, answer.body), (200, BIG))
            self.assertEqual(client.ask("GET", "/").status, 200)
            client.send(request_bytes("GET", "/file") * 2 + request_bytes("GET", "/after"))
            self.assertEqual([client.answer().body for _ in range(2)], [BIG, BIG])
            self.assertEqual(client.answer().json()["path"], "/after")

    def test_so_it_does_without_sendfile(self) -> None:
        unsuitable = OSError(downloads.UNSUITABLE[0], "not for this file")
        for patch in (
            mock.patch.object(os, "sendfile", side_effect=unsuitable, create=True),
            mock.patch("httpd.server.HttpServer.own_descriptor", return_value=None),
        ):
            with patch, self.client() as client:
                self.assertEqual(client.ask("GET", "/file").body, BIG)
                part = client.ask("GET", "/file", Range="bytes=1000-70000")
                self.assertEqual((part.status, part.body), (206, BIG[1000:70001]))
                self.assertEqual(client.ask("GET", "/").status, 200)

    @unittest.skipUnless(hasattr(os, "sendfile"), "needs sendfile")
    def test_sendfile_is_used_where_it_is(self) -> None:
        with mock.patch.object(os, "sendfile", side_effect=os.sendfile) as called:
            with self.client() as client:
                self.assertEqual(client.ask("GET", "/file").body, BIG)
        self.assertTrue(called.called)

    def test_parts_and_what_the_asker_has(self) -> None:
        with self.client() as client:
            whole = client.ask("GET", "/file", Range="bytes=0-9,20-29")
            self.assertEqual((whole.status, whole.body), (200, BIG))
            self.assertEqual(whole.headers["accept-ranges"], "bytes")
            tag = whole.headers["etag"]
            part = client.ask("GET", "/file", Range="bytes=-10", If_Range=tag)
            self.assertEqual((part.status, part.body), (206, BIG[-10:]))
            self.assertEqual(
                part.headers["content-range"],
                f"bytes {len(BIG) - 10}-{len(BIG) - 1}/{len(BIG)}",
            )
            self.assertEqual(client.ask("GET", "/file", Range="bytes=1-", If_Range='"x"').body, BIG)
            same = client.ask("GET", "/file", If_None_Match=f'"x", {tag}')
            self.assertEqual((same.status, same.body, same.headers["etag"]), (304, b"", tag))
            outside = client.ask("GET", "/file", Range=f"bytes={len(BIG)}-")
            self.assertEqual(outside.status, 416)
            self.assertEqual(outside.headers["content-range"], f"bytes */{len(BIG)}")
            self.assertIn("lies outside", outside.json()["error"])
            self.assertEqual(client.ask("GET", "/file", If_Match='"x"').status, 412)
            self.assertEqual(client.ask("GET", "/tagged", Range="bytes=2-3").body, b"23")
            plain = client.ask("GET", "/", Range="bytes=2-3")  # no ETag: no parts
            self.assertEqual((plain.status, "accept-ranges" in plain.headers), (200, False))

    def test_it_is_told_when_the_last_byte_was_sent_and_only_then(self) -> None:
        with self.client() as client:
            for path in ("/file", "/made", "/tagged"):
                client.ask("GET", path)
                client.ask("HEAD", path)
            client.ask("GET", "/tagged", Range="bytes=7-")
            for more in (
                {"Range": "bytes=2-3"},
                {"If_None_Match": '"t"'},
                {"If_Match": '"x"'},
                {"Range": "bytes=10-"},
            ):
                client.ask("GET", "/tagged", **more)
            for path in ("/file", "/made"):
                with RawClient(self.server.port) as cut:
                    cut.send(request_bytes("GET", path))
                    cut.sock.recv(1000)
            waiting.until(lambda: not self.server._transfers, 10, "the books to be empty")
            client.ask("GET", "/")
        self.assertEqual(self.sent, ["/file", "/made", "/tagged", "/tagged"])

    def test_who_is_told_may_fail(self) -> None:
        with self.assertLogs(LOG, "ERROR"), self.client() as client:
            with mock.patch.object(self, "note", lambda request: lambda: 1 // 0):
                client.send(request_bytes("GET", "/tagged") * 2)
                self.assertEqual([client.answer().body for _ in range(2)], [b"0123456789"] * 2)

    def test_head_tells_the_size_and_sends_nothing(self) -> None:
        with self.client() as client:
            answer = client.ask("HEAD", "/file", Range="bytes=0-9")
            self.assertEqual(
                (answer.status, answer.headers["content-length"]), (200, str(len(BIG)))
            )
            self.assertEqual(client.ask("HEAD", "/made").headers["transfer-encoding"], "chunked")
            self.assertEqual(client.ask("GET", "/").status, 200)
            waiting.until(lambda: not self.server._transfers, 10, "the books to be empty")

    def test_what_is_made_while_it_is_sent_comes_in_chunks(self) -> None:
        with self.client() as client:
            for _ in range(2):
                answer = client.ask("GET", "/made")
                self.assertEqual(answer.headers["transfer-encoding"], "chunked")
                self.assertEqual(
                    (answer.headers["content-type"], answer.body), ("application/zip", BIG)
                )
        waiting.until(lambda: self.made.closed == 2, 10, "both to be closed")

    def test_to_http_10_it_ends_with_the_connection(self) -> None:
        with self.client() as client:
            client.send(b"GET /made HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            told, _, body = client.rest().partition(b"\r\n\r\n")
        self.assertNotIn(b"chunked", told)
        self.assertIn(b"Connection: close", told)
        self.assertEqual(body, BIG)

    def test_of_a_known_size_it_comes_plainly(self) -> None:
        with self.client() as client:
            answer = client.ask("GET", "/known?size=3")
            self.assertEqual((answer.headers["content-length"], answer.body), ("3", b"abc"))

    def test_what_cannot_be_completed_is_cut_and_never_looks_whole(self) -> None:
        for size in (2, 4):
            with self.assertLogs(LOG, "ERROR"), self.client() as client:
                client.send(request_bytes("GET", f"/known?size={size}"))
                _, _, body = client.rest().partition(b"\r\n\r\n")
                self.assertLess(len(body), size)
        with self.assertLogs(LOG, "ERROR"), self.client() as client:
            with mock.patch.object(self, "make", lambda: iter([b"text", 5])):
                client.send(request_bytes("GET", "/made"))
                self.assertNotIn(b"0\r\n\r\n", client.rest())

    def test_a_file_that_becomes_shorter_is_cut_too(self) -> None:
        real_open = FileBody.open
        longer = staticmethod(lambda path: FileBody(real_open(path).file, len(BIG) + 5))
        without = mock.patch("httpd.server.HttpServer.own_descriptor", return_value=None)
        for patch in (contextlib.nullcontext(), without):
            with patch, mock.patch.object(FileBody, "open", longer), self.client() as client:
                with self.assertLogs(LOG, "WARNING"):
                    client.send(request_bytes("GET", "/file"))
                    _, _, body = client.rest().partition(b"\r\n\r\n")
                self.assertEqual(body, BIG)

    def test_who_does_not_read_costs_nothing_and_what_it_had_open_is_closed(self) -> None:
        with self.client() as client:
            client.send(request_bytes("GET", "/made"))
            waiting.until(lambda: self.server._held_bytes, 10, "the other side not to keep up")
            made = self.made.pieces
            self.assertLess(self.server._held_bytes, MIB)
            self.assertLess(made, 200)
            with RawClient(self.server.port) as other:
                other.send(request_bytes("GET", "/file"))
                waiting.until(lambda: self.bodies, 10, "the file")
                self.assertEqual(len(self.server._transfers), 2)
            waiting.until(lambda: self.bodies[0].file.closed, 10, "it to be closed")
            client.close()
            waiting.until(lambda: self.made.closed, 10, "it to be closed")
            waiting.until(lambda: not self.server._transfers, 10, "the books to be empty")

    @mock.patch.object(connection, "GONE_GRACE_S", 0.05)
    def test_an_answer_that_comes_too_late_is_closed(self) -> None:
        replies = []
        with serving(lambda request, reply: replies.append(reply)) as server:
            with RawClient(server.port) as client:
                client.send(request_bytes("GET", "/"))
                waiting.until(lambda: replies, 10, "the request")
            waiting.until(lambda: not server.connection_count, 10, "the end")
            body = FileBody.open(self.path)
            replies[0](Response(body=body))
            waiting.until(lambda: body.file.closed, 10, "it to be closed")
            again = FileBody.open(self.path)
            with self.assertRaises(RuntimeError):
                replies[0](Response(body=again))
            self.assertTrue(again.file.closed)

    def test_too_many_at_once_are_told_so(self) -> None:
        with self.client(transfers_per_address=1) as client:
            client.send(request_bytes("GET", "/made"))
            waiting.until(lambda: self.server._transfers, 10, "the first")
            with RawClient(self.server.port) as other:
                answer = other.ask("GET", "/file")
                self.assertEqual((answer.status, answer.headers["retry-after"]), (503, "5"))
                self.assertEqual(other.ask("GET", "/").status, 200)
            self.assertEqual(client.answer().body, BIG)
            self.assertEqual(client.ask("GET", "/file").status, 200)

    @needs.posix
    def test_only_regular_files(self) -> None:
        pipe = self.path.with_name("pipe")
        os.mkfifo(pipe)
        for path in (pipe, self.path.parent, self.path.with_name("missing")):
            with self.assertRaises(OSError):
                FileBody.open(path)

    @needs.posix
    def test_a_file_that_becomes_a_pipe_before_it_is_opened(self) -> None:
        """Opening a pipe waits until somebody writes into it: a thread for ever."""
        pipe, file = self.path.with_name("pipe"), self.path.with_name("file")
        os.mkfifo(pipe)
        file.write_bytes(b"x")
        was = os.stat(file)
        opened = []
        real = os.fdopen

        with mock.patch.object(downloads.os, "stat", lambda path: was):
            with mock.patch.object(
                downloads.os, "fdopen", lambda *a, **k: opened.append(real(*a, **k))
            ):
                thread = threading.Thread(
                    target=self.assertRaises, args=(OSError, FileBody.open, pipe), daemon=True
                )
                thread.start()
                thread.join(50)
        self.assertFalse(thread.is_alive(), "it waits for a writer")
        self.assertEqual(opened, [])


class Clock:
    """`time` for connection.py."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


class Host:
    """A server whose threads run when the test says so."""

    is_closing = False

    def __init__(self, handler, find) -> None:
        self.limits = HttpLimits(progress_bytes=100, progress_s=10.0, store_s=35.0)
        self.guard, self.handler, self.uploads = open_guard(), handler, find
        self.admission = mock.Mock()
        self.turns = Turns(mock.Mock(call_soon=self.submit, call_soon_threadsafe=self.submit))
        self.due: list = []
        self.is_io_thread = lambda: True
        self.date = lambda: "now"
        self.hold = self.left = self.end_transfer = self.note_answer = lambda *_: None
        self.begin_transfer = lambda connection: True
        self.own_descriptor = lambda transport: None
        self.tell = self.turns.add_from_any_thread

    def submit(self, function) -> None:
        self.due.append(function)

    def strand(self) -> Strand:
        return Strand(self)

    def work(self) -> None:
        while self.due:
            self.due.pop(0)()


class Progressing(unittest.TestCase):
    """100 bytes in 10 s are wanted; our own disk is given 35 s."""

    def setUp(self) -> None:
        self.clock = Clock()
        patch = mock.patch.object(connection, "time", self.clock)
        patch.start()
        self.addCleanup(patch.stop)
        self.sink = Sink()
        upload = Upload(LIMIT, lambda *_: self.sink)
        self.host = Host(self.handle, lambda asked: upload if asked.method == "POST" else None)
        self.transport = mock.Mock()
        self.transport.get_extra_info.return_value = None
        self.transport.get_write_buffer_size.return_value = 0
        self.client = connection.Connection(self.host, "10.0.0.7")
        self.client.connection_made(self.transport)

    def handle(self, request: Request, reply) -> None:
        reply(Response(body=StreamBody(iter([b"x" * 100_000] * 100))))

    def say(self, data: bytes) -> None:
        self.client.data_received(data)
        self.host.work()

    def pass_s(self, seconds: float) -> None:
        """As the server's sweep does, four times a second."""
        until = self.clock.now + seconds
        while self.clock.now < until:
            self.clock.now += 0.25
            if self.client.deadline <= self.clock.now:
                self.client.expire()
                self.host.work()

    def said(self) -> bytes:
        return b"".join(call.args[0] for call in self.transport.write.call_args_list)

    def test_an_upload_that_takes_an_hour_is_taken(self) -> None:
        self.say(head(36_000))
        for _ in range(3600):
            self.say(b"x" * 10)
            self.pass_s(1)
        self.assertIn(b"200 OK", self.said())
        self.assertEqual(len(self.sink.data), 36_000)

    def test_one_that_drips_is_cut(self) -> None:
        self.say(head(36_000))
        for _ in range(30):
            self.say(b"x")
            self.pass_s(1)
        self.assertIn(b"408", self.said())
        self.assertEqual(self.sink.ends, ["The manager ended the transfer."])

    def test_for_a_slow_disk_it_is_not_cut_at_once(self) -> None:
        """Nor does it have less time afterwards."""
        self.say(head(4 * uploads.WINDOW_BYTES))
        self.client.data_received(b"x" * uploads.WINDOW_BYTES)  # which nobody writes
        self.assertTrue(self.transport.pause_reading.called)
        with mock.patch.object(self.host, "work"):
            self.pass_s(29)
        self.assertNotIn(b"HTTP", self.said())
        self.host.work()
        self.assertTrue(self.transport.resume_reading.called)
        self.pass_s(9.5)
        self.assertNotIn(b"HTTP", self.said())
        self.pass_s(1)
        self.assertIn(b"408", self.said())

    def pulled(self) -> socket.socket:
        """The sender's end, where a thread receives past the event loop."""
        near, far = socket.socketpair()
        self.addCleanup(near.close)
        self.addCleanup(far.close)
        near.setblocking(False)
        self.own = near.dup()
        self.host.own_descriptor = lambda transport: self.own
        self.readable: list = []
        self.host.when_readable = lambda sock, callback: self.readable.append(callback)
        self.say(head(36_000))
        return far

    def send(self, far: socket.socket, data: bytes) -> None:
        far.send(data)
        self.readable[-1]()
        self.host.work()

    def test_the_same_where_a_thread_receives(self) -> None:
        far = self.pulled()
        self.assertTrue(self.transport.pause_reading.called, "two would read from one socket")
        self.assertFalse(self.transport.resume_reading.called)
        for _ in range(36):
            self.send(far, b"x" * 1000)
            self.pass_s(9)
        self.assertIn(b"200 OK", self.said())
        self.assertEqual(len(self.sink.data), 36_000)
        self.assertEqual(self.own.fileno(), -1, "a file that stays open")

    def test_when_a_thread_has_all_who_hangs_up_is_noticed(self) -> None:
        replies: list = []
        with mock.patch.object(self.sink, "finish", replies.append):
            self.send(self.pulled(), b"x" * 36_000)
        self.assertTrue(self.transport.resume_reading.called)
        self.client.connection_lost(None)
        self.assertTrue(replies[0].is_lost)

    def test_who_drips_is_cut_where_a_thread_receives(self) -> None:
        far = self.pulled()
        for _ in range(9):
            self.send(far, b"x")
            self.pass_s(1)
        self.assertNotIn(b"HTTP", self.said())
        self.pass_s(2)
        self.assertIn(b"408", self.said())
        self.assertIsNone(self.readable[-1], "nobody waits for it any more")
        self.assertEqual(self.own.fileno(), -1, "a file that stays open")
        self.assertEqual(self.sink.ends, ["The manager ended the transfer."])

    def test_a_slow_disk_does_not_count_where_a_thread_receives(self) -> None:
        far = self.pulled()
        slow = mock.Mock(monotonic=iter([0.0, 9.0] + [10.0] * 9).__next__)

        def write(data: bytes) -> None:
            with mock.patch.object(self.host, "work"):
                self.pass_s(29)

        with mock.patch.object(self.sink, "write", write), mock.patch.object(uploads, "time", slow):
            self.send(far, b"x" * 50)
        self.pass_s(9.5)
        self.assertNotIn(b"HTTP", self.said())
        self.pass_s(1)
        self.assertIn(b"408", self.said())

    def test_but_a_disk_that_hangs_is_given_up(self) -> None:
        self.say(head(4 * uploads.WINDOW_BYTES))
        self.client.data_received(b"x" * uploads.WINDOW_BYTES)
        with mock.patch.object(self.host, "work"):
            self.pass_s(60)
        self.assertIn(b"503", self.said())
        self.host.work()
        self.assertEqual(self.sink.ends, ["The manager ended the transfer."])

    def test_a_sink_that_never_opens_is_given_up(self) -> None:
        self.client.data_received(head(10))
        self.client._next_turn()
        with mock.patch.object(self.host, "work"):
            self.pass_s(self.host.limits.answer_s + 1)
        self.assertIn(b"503", self.said())
        self.host.work()
        self.assertEqual((self.sink.ends, self.sink.data), ([], b""))

    def take_slowly(self, each_s: float, count: int) -> None:
        """The other side takes one piece in so many seconds."""
        self.client.pause_writing()
        self.say(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for _ in range(count):
            self.pass_s(each_s)
            self.client.resume_writing()
            self.client.pause_writing()
            self.host.work()

    def test_nothing_overtakes_the_head(self) -> None:
        """A thread that sends past the transport begins when the transport has nothing left."""
        limits = mock.call.set_write_buffer_limits(high=0, low=0)
        self.say(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        calls = self.transport.method_calls
        written = next(n for n, call in enumerate(calls) if call[0] == "write")
        self.assertIn(limits, calls[:written])

    def test_a_reader_that_is_slow_gets_everything(self) -> None:
        self.take_slowly(4.0, 103)
        self.assertFalse(self.transport.abort.called)
        self.assertTrue(self.said().endswith(b"\r\n0\r\n\r\n"))

    def test_one_that_does_not_move_is_cut(self) -> None:
        self.take_slowly(4.0, 3)
        self.pass_s(20.5)
        self.assertTrue(self.transport.abort.called)

    def test_the_server_closes(self) -> None:
        self.say(head(10) + b"half")
        self.client.say_goodbye()
        self.host.work()
        self.assertIn(b"503", self.said())
        self.assertEqual(self.sink.ends, ["The manager ended the transfer."])


if __name__ == "__main__":
    unittest.main()
