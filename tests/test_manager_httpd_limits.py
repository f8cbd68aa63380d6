"""What nobody can take from the others: time, room, memory, open files.

Deadlines are made short here, but no test depends on how short: it waits for what must happen, and
what must not happen (a refusal of an honest client) fails at once.
"""

from __future__ import annotations

import contextlib
import errno
import socket
import subprocess
import sys
import threading
import unittest
from collections.abc import Iterator
from unittest import mock

import support
from support import needs, waiting
from support.raw_http import TIMEOUT_S, RawClient, request_bytes, serving

from httpd import acceptor
from httpd.server import MIB, Response

try:
    import resource
except ImportError:  # Windows: what needs it here is skipped there
    resource = None

LOG = "noctiluca.http"
SLOW, IDLE = 500, 2000  # connections of people who mean no good
FILES = 2 * (SLOW + IDLE) + 1000  # both ends are in this process
SHORT_S = 0.4
OTHERS = "127.0.0.2"  # a second computer, as far as addresses go


def open_quietly(server, count: int, source: str = "127.0.0.1") -> list[RawClient]:
    return [RawClient(server.port, source) for _ in range(count)]


def close_all(clients: list[RawClient]) -> None:
    for client in clients:
        client.close()


def strangers_everywhere():
    """Lets connections from 127.0.0.x count as another computer's."""
    return mock.patch("httpd.admission.is_this_computer", return_value=False)


class Deadlines(unittest.TestCase):
    def drip(self, raw: bytes) -> RawClient:
        """Sends byte after byte, for as long as the server listens."""
        client = RawClient(self.server.port)
        self.addCleanup(client.close)
        client.sock.settimeout(0.02)
        for byte in raw:
            with contextlib.suppress(ConnectionError):
                client.sock.send(bytes([byte]))
            try:
                if client.sock.recv(1, socket.MSG_PEEK) is not None:
                    break
            except TimeoutError:
                continue
            except socket.timeout:
                continue
        client.sock.settimeout(TIMEOUT_S)
        return client

    def serve(self, handler=None, **limits) -> None:
        context = serving(*([handler] if handler else []), **limits)
        self.server = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)

    def test_a_head_that_drips_has_one_deadline(self):
        self.serve(request_s=SHORT_S)
        client = self.drip(b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 1000)
        self.assertEqual(client.answer().status, 408)
        self.assertEqual(client.rest(), b"")

    def test_a_body_that_drips_has_the_same_one(self):
        self.serve(request_s=SHORT_S)
        client = self.drip(request_bytes("POST", "/", b"x" * 5000))
        self.assertEqual(client.answer().status, 408)

    def test_the_second_request_of_a_connection_has_one_as_well(self):
        self.serve(request_s=SHORT_S)
        client = RawClient(self.server.port)
        self.addCleanup(client.close)
        self.assertEqual(client.ask("GET", "/1").status, 200)
        client.send(request_bytes("GET", "/2") + b"GET / HTT")
        self.assertEqual(client.answer().status, 200)
        self.assertEqual(client.answer().status, 408)

    def test_who_says_nothing_at_first_is_hung_up_on(self):
        self.serve(request_s=SHORT_S)
        with RawClient(self.server.port) as client:
            self.assertEqual(client.rest(), b"")

    def test_an_idle_connection_is_hung_up_on_without_a_word(self):
        self.serve(idle_s=SHORT_S)
        with RawClient(self.server.port) as client:
            client.ask("POST", "/", b"x")
            client.send(b"\r\n")  # no beginning of anything
            self.assertEqual(client.rest(), b"")

    def test_who_does_not_take_the_answer_is_hung_up_on(self):
        body = b"x" * (32 * MIB)
        self.serve(lambda request, reply: reply(Response(body=body)), request_s=SHORT_S,
                   bytes_per_s=1024 * MIB)  # fmt: skip
        with RawClient(self.server.port) as client:
            client.send(request_bytes("GET", "/"))
            waiting.until(lambda: self.server._held_bytes, 10, "the answer to be held back")
            waiting.until(lambda: not self.server.connection_count, 10, "the end")
            self.assertEqual(self.server._held_bytes, 0)

    def test_who_never_hangs_up_after_a_refusal_is_not_waited_for(self):
        self.serve(linger_s=SHORT_S)
        with RawClient(self.server.port) as client:
            client.send(b"rubbish\r\n\r\n")
            waiting.until(lambda: not self.server.connection_count, 10, "the end")
            self.assertEqual(client.answer().status, 400)

    def test_who_floods_after_a_refusal_is_cut_off(self):
        self.serve(linger_s=1000)
        with RawClient(self.server.port) as client:
            client.send(b"rubbish\r\n\r\n")
            with self.assertRaises(ConnectionError):
                for _ in range(1000):
                    client.send(b"x" * MIB)

    def test_a_handler_that_forgets_is_answered_for(self):
        replies, gone = [], []

        def handler(request, reply):
            replies.append(reply)
            reply.on_gone(lambda: gone.append(True))

        self.serve(handler, answer_s=SHORT_S)
        with self.assertLogs(LOG, "ERROR"), RawClient(self.server.port) as client:
            self.assertEqual(client.ask("GET", "/").status, 500)
            self.assertEqual(client.rest(), b"")
            waiting.until(lambda: gone, 10, "the handler to be told")
        replies[0](Response())  # too late, and harmless

    def test_a_long_poll_outlives_every_other_deadline(self):
        replies = []
        self.serve(lambda request, reply: replies.append(reply), request_s=0.05, idle_s=0.05)
        with RawClient(self.server.port) as poll, RawClient(self.server.port) as other:
            poll.send(request_bytes("GET", "/job"))
            self.assertEqual(other.rest(), b"")  # said nothing: its deadline came
            waiting.until(lambda: replies, 10, "the poll")
            replies[0](Response(body=b"news"))
            self.assertEqual(poll.answer().body, b"news")


@needs.linux  # where all of 127.0.0.0/8 is there without being set up
class Room(unittest.TestCase):
    def test_newcomers_that_say_nothing_make_way(self):
        with serving(connections=20, reserved=20) as server:
            held = open_quietly(server, 50)
            with RawClient(server.port) as client:
                self.assertEqual(client.ask("GET", "/").status, 200)
            waiting.until(lambda: server.connection_count <= 20, 10, "the others to go")
            close_all(held)

    def test_one_stranger_gets_only_so_much_and_is_told(self):
        with strangers_everywhere(), serving(per_stranger=3) as server:
            held = open_quietly(server, 3, OTHERS)
            for client in held:
                self.assertEqual(client.ask("GET", "/").status, 200)
            with RawClient(server.port, OTHERS) as one_more:
                answer = one_more.answer()
                self.assertEqual(answer.status, 503)
                self.assertIn("room", answer.json()["error"])
            with RawClient(server.port) as client:
                self.assertEqual(client.ask("GET", "/").status, 200)
            close_all(held)

    def test_a_stranger_that_is_idle_makes_way_for_one_that_comes(self):
        with strangers_everywhere(), serving(connections=3, reserved=0) as server:
            held = open_quietly(server, 3, OTHERS)
            for client in held:
                self.assertEqual(client.ask("GET", "/").status, 200)
            with RawClient(server.port, OTHERS) as client:
                self.assertEqual(client.ask("GET", "/").status, 200)
            self.assertEqual(held[0].rest(), b"")
            self.assertEqual(held[1].ask("GET", "/").status, 200)
            close_all(held)

    def test_known_workers_keep_room_when_strangers_take_all_there_is(self):
        replies = []

        def handler(request, reply):
            if request.path == "/job":
                replies.append(reply)
                return
            server.prefer(request.client)
            reply(Response())

        with strangers_everywhere(), serving(handler, connections=12, reserved=5) as server:
            with RawClient(server.port) as worker:
                self.assertEqual(worker.ask("POST", "/heartbeat", b"{}").status, 200)
            waiting.until(lambda: not server.connection_count, 10, "an empty house")
            held = open_quietly(server, 40, OTHERS)
            for client in held:  # each asks for something that takes long: none can be displaced
                with contextlib.suppress(OSError):
                    client.send(request_bytes("GET", "/job"))
            waiting.until(lambda: len(replies) >= 7, 10, "strangers to take what they may")
            with RawClient(server.port, OTHERS) as refused:
                self.assertEqual(refused.answer().status, 503)
            workers = open_quietly(server, 5)
            for worker in workers:
                self.assertEqual(worker.ask("POST", "/heartbeat", b"{}").status, 200)
            close_all(held + workers)

    def test_who_holds_most_goes_when_all_together_hold_too_much(self):
        with serving(held_bytes=2 * MIB) as server:
            hoarders = open_quietly(server, 8)
            waiting.until(lambda: server.connection_count == 8, 10, "eight visitors")
            with self.assertLogs(LOG, "WARNING") as logs:
                for n, client in enumerate(hoarders[:5]):
                    body = b"x" * (500_000 + n)
                    client.send(request_bytes("POST", "/", body + b"never sent")[:-10])
                waiting.until(lambda: logs.records, 10, "one to have to go")
            waiting.until(lambda: server.connection_count < 8, 10, "its end")
            with RawClient(server.port) as client:
                self.assertEqual(client.ask("POST", "/", b"x" * 20_000).status, 200)
            waiting.until(lambda: 0 < server._held_bytes <= 2 * MIB, 10, "less to be held")
            close_all(hoarders)
            waiting.until(lambda: not server.connection_count, 10, "all to be gone")
            self.assertEqual(server._held_bytes, 0)

    def test_what_is_read_ahead_of_an_answer_is_bounded(self):
        replies = []
        with serving(lambda request, reply: replies.append(reply)) as server:
            with RawClient(server.port) as client:
                client.send(request_bytes("GET", "/"))
                client.sock.settimeout(0.5)
                pipeline = b"".join(request_bytes("POST", f"/{n}", b"x" * 1000) for n in range(50))
                sent = 0
                with self.assertRaises(socket.timeout):  # only the kernel's buffers fill up
                    while sent < 256 * MIB:
                        sent += client.sock.send(pipeline)
                self.assertLess(server._held_bytes, MIB)
                self.assertEqual(len(replies), 1)

    def test_reading_goes_on_when_there_was_too_much_to_read_ahead(self):
        replies = []

        def handler(request, reply):
            if request.path == "/0":
                replies.append(reply)
            else:
                reply(Response(body=request.path.encode()))

        with serving(handler) as server, RawClient(server.port) as client:
            client.send(b"".join(request_bytes("POST", f"/{n}", b"x" * 1000) for n in range(300)))
            waiting.until(lambda: server._held_bytes > 64 * 1024, 10, "enough to be read ahead")
            replies[0](Response(body=b"/0"))
            for n in range(300):
                self.assertEqual(client.answer().body, b"/%d" % n)

    def test_who_pipelines_thousands_makes_nobody_wait(self):
        order, has_begun, goes_on = [], threading.Event(), threading.Event()

        def handler(request, reply):
            if not order:
                has_begun.set()
                goes_on.wait(TIMEOUT_S)  # all is in the kernel's hands before anything is done
            order.append(request.path)
            reply(Response())

        with serving(handler) as server:
            with RawClient(server.port) as greedy, RawClient(server.port) as modest:
                waiting.until(lambda: server.connection_count == 2, 10, "both")
                greedy.send(b"".join(request_bytes("GET", f"/{n}") for n in range(3000)))
                greedy.end_sending()
                self.assertTrue(has_begun.wait(TIMEOUT_S))
                modest.send(request_bytes("GET", "/modest"))
                goes_on.set()
                self.assertEqual(modest.answer().status, 200)
                for _ in range(3000):
                    self.assertEqual(greedy.answer().status, 200)
                self.assertEqual(greedy.rest(), b"")
        self.assertLess(order.index("/modest"), 100)
        order.remove("/modest")
        self.assertEqual(order, [f"/{n}" for n in range(3000)])


@needs.posix
class Crowd(unittest.TestCase):
    """500 connections that drip and 2,000 that say nothing, while honest clients are served."""

    def setUp(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < FILES:
            resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, hard))
            self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))

    def test_honest_clients_are_answered_all_the_while(self):
        threads = threading.active_count()
        with serving(request_s=600, idle_s=600) as server, contextlib.ExitStack() as stack:
            crowd = open_quietly(server, SLOW + IDLE)
            stack.callback(close_all, crowd)
            heartbeat = stack.enter_context(RawClient(server.port))
            with dripping(crowd[:SLOW]) as rounds:
                waiting.until(lambda: rounds[0] >= 2, 60, "slow bytes")
                for n in range(500):
                    self.assertEqual(heartbeat.ask("POST", "/heartbeat", b"{}").status, 200)
                    if n % 10 == 0:
                        with RawClient(server.port) as newcomer:
                            self.assertEqual(newcomer.ask("GET", "/status").status, 200)
                before = rounds[0]
                waiting.until(lambda: rounds[0] > before, 60, "slow bytes meanwhile")
            self.assertGreaterEqual(server.connection_count, SLOW + IDLE + 1)
            self.assertLessEqual(threading.active_count(), threads + 2)  # I/O and accept
        self.assertEqual(server.connection_count, 0)

    def test_the_crowd_is_gone_when_its_time_is_up(self):
        with serving(request_s=2.0) as server, contextlib.ExitStack() as stack:
            crowd = open_quietly(server, SLOW + IDLE)
            stack.callback(close_all, crowd)
            with dripping(crowd[:SLOW]):
                waiting.until(lambda: server.connection_count == 0, 60, "all to be hung up on")
            with RawClient(server.port) as client:
                self.assertEqual(client.ask("GET", "/").status, 200)


@contextlib.contextmanager
def dripping(clients: list[RawClient]) -> Iterator[list[int]]:
    """Sends a byte of a head on each of them, round after round; gives [rounds done]."""
    rounds, is_over = [0], threading.Event()

    def run():
        while not is_over.wait(0.05):
            for client in clients:
                with contextlib.suppress(OSError):  # hung up on, as it deserves
                    client.sock.send(b"G")
            rounds[0] += 1

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield rounds
    finally:
        is_over.set()
        thread.join()


class FailingListener:
    """A listening socket whose accept fails as told, then works."""

    def __init__(self, sock: socket.socket, failures: list[OSError]):
        self._sock = sock
        self.failures = failures

    def accept(self):
        if self.failures:
            raise self.failures.pop(0)
        return self._sock.accept()

    def __getattr__(self, name: str):
        return getattr(self._sock, name)


@needs.linux
class OpenFiles(unittest.TestCase):
    def test_a_failed_accept_does_not_end_the_listening(self):
        failures = [
            OSError(errno.EMFILE, "Too many open files"),
            OSError(errno.ENOBUFS, "No buffer space available"),
            ConnectionAbortedError(errno.ECONNABORTED, "Software caused connection abort"),
            ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"),
            OSError(errno.EMFILE, "Too many open files"),
        ]
        real_listen = acceptor.listen
        with mock.patch(
            "httpd.acceptor.listen",
            lambda host, port: FailingListener(real_listen(host, port), failures),
        ):
            with self.assertLogs(LOG, "WARNING") as logs, serving() as server:
                with RawClient(server.port) as idle, RawClient(server.port) as client:
                    self.assertEqual(client.ask("GET", "/").status, 200)
                    self.assertFalse(failures)
                    idle.close()
        told = [record for record in logs.records if "Too many open files" in record.getMessage()]
        self.assertGreaterEqual(len(told), 1)

    def test_a_process_with_few_files_serves_within_its_means(self):
        """64 files, 300 visitors who hold on: whoever asks for something is answered."""
        code = (
            "import resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))\n"
            f"sys.path[:0] = [{str(support.ROOT / 'manager')!r}, {str(support.ROOT / 'tests')!r}]\n"
            "from support.raw_http import serving\n"
            "with serving() as server:\n"
            "    print(server.port, flush=True); sys.stdin.read()\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        with process:
            port = int(process.stdout.readline())
            crowd = []
            for _ in range(300):
                crowd.append(RawClient(port))
                with RawClient(port) as client:
                    self.assertEqual(client.ask("GET", "/").status, 200)
            close_all(crowd)
            process.stdin.close()
        self.assertEqual(process.returncode, 0)

    def test_really_out_of_files_it_makes_room_and_goes_on(self):
        """The limit is lowered under the running server, as if another part of the program had
        taken all the files: accepts fail, silent visitors go, the next request is answered."""
        code = (
            "import os, resource, sys\n"
            f"sys.path[:0] = [{str(support.ROOT / 'manager')!r}, {str(support.ROOT / 'tests')!r}]\n"
            "from support.raw_http import serving\n"
            "with serving() as server:\n"
            "    highest = max(int(name) for name in os.listdir('/proc/self/fd'))\n"
            "    resource.setrlimit(resource.RLIMIT_NOFILE, (highest + 11, highest + 11))\n"
            "    print(server.port, flush=True); sys.stdin.read()\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            port = int(process.stdout.readline())
            crowd = [RawClient(port) for _ in range(30)]
            with RawClient(port) as client:
                self.assertEqual(client.ask("GET", "/").status, 200)
            close_all(crowd)
            process.stdin.close()
            said = process.stderr.read()
        self.assertEqual(process.returncode, 0)
        self.assertIn("New connections have to wait", said)
        self.assertNotIn("Traceback", said)


if __name__ == "__main__":
    unittest.main()
