"""Files to and from the manager's real HTTP server, and to one that misbehaves."""

from __future__ import annotations

import hashlib
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

import support  # noqa: F401 - puts worker/ and manager/ on sys.path
from support.raw_http import serving

import client
from client import Channel, Interrupted, NotAManager, Refused, Unavailable
from credential import Credential
from httpd.downloads import FileBody, StreamBody
from httpd.message import HttpError, Request, Response
from httpd.uploads import Upload
from test_worker_client import RawServer

LONG_S = 20.0
DATA = bytes(range(256)) * 20_000  # 5 MB
DIGEST = hashlib.sha256(DATA).hexdigest()


class Files(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.there = self.folder / "there"
        self.there.write_bytes(DATA)
        self.target = self.folder / "here"
        self.part = self.folder / "here.part"
        self.asked: list[Request] = []
        self.received = bytearray()
        self.refuses: HttpError | None = None
        self.full_at: int | None = None
        context = serving(self.handle, uploads=self.find)
        server = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        credential = Credential("sesame", self.folder / "proven", lambda *_, **__: None)
        self.channel = Channel("127.0.0.1", server.port, credential)
        self.addCleanup(self.channel.close)

    # -- the manager's side --------------------------------------------------------------------

    def handle(self, request: Request, reply) -> None:
        if request.path == "/proof":
            reply(Response(404, b'{"ok": false, "error": "There is nothing at /proof."}'))
            return
        self.asked.append(request)
        if request.path == "/file":
            tag = hashlib.sha256(self.there.read_bytes()).hexdigest()
            reply(Response(body=FileBody.open(self.there), headers={"ETag": f'"{tag}"'}))
        elif request.path == "/made":
            reply(Response(body=StreamBody(iter([DATA[:1000], DATA[1000:]]))))
        elif request.path == "/missing":
            reply(Response(404, b'{"ok": false, "error": "There is no such file."}'))
        else:
            reply(Response(body=b'{"ok": true}'))

    def find(self, request: Request) -> Upload | None:
        return Upload(10**9, self.open) if request.path == "/upload" else None

    def open(self, request: Request, length: int) -> Files:
        self.asked.append(request)
        if self.refuses is not None:
            raise self.refuses
        self.received.clear()
        return self

    def write(self, data) -> None:
        self.received += data
        if self.full_at is not None and len(self.received) >= self.full_at:
            raise HttpError(507, "The disk is full. Make room and try again.")

    def finish(self, reply) -> None:
        told = hashlib.sha256(self.received).hexdigest()
        reply(Response(body=b'{"ok": true, "sha256": "%b"}' % told.encode()))

    def abort(self, reason: str) -> None:
        self.received.clear()

    def to(self, serve) -> Channel:
        """A channel to a server that misbehaves."""
        channel = Channel("127.0.0.1", RawServer(serve).port)
        self.addCleanup(channel.close)
        return channel

    # -- fetching ------------------------------------------------------------------------------

    def fetch(self, path: str = "/file", sha256: str = DIGEST, channel=None, **more) -> None:
        (channel or self.channel).fetch(path, {}, self.target, sha256, LONG_S, **more)

    def test_a_file_arrives_verified_and_leaves_nothing_else(self) -> None:
        done: list[int] = []
        for path in ("/file", "/made", "/file"):
            self.fetch(path, progress=done.append)
            self.assertEqual(DATA, self.target.read_bytes())
            self.assertFalse(self.part.exists())
            self.assertEqual(done[-1], len(DATA))
        self.assertEqual(self.channel.get("/ok", {}, LONG_S), {"ok": True})
        self.assertEqual(self.asked[0].headers["x-noctiluca-token"], "sesame")

    def test_it_goes_on_where_it_was(self) -> None:
        self.part.write_bytes(DATA[:1_000_000])
        done: list[int] = []
        self.fetch(progress=done.append)
        self.assertEqual(DATA, self.target.read_bytes())
        self.assertEqual(self.asked[0].headers["range"], "bytes=1000000-")
        self.assertGreater(done[0], 1_000_000)

    def test_what_was_whole_already_is_not_fetched_again(self) -> None:
        self.part.write_bytes(DATA)
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())
        self.assertFalse(self.part.exists())
        self.assertEqual(self.asked, [])

    def test_where_no_parts_are_sent_it_begins_anew(self) -> None:
        self.part.write_bytes(DATA[:1_000_000])
        self.fetch("/made")
        self.assertEqual(DATA, self.target.read_bytes())

    def test_what_has_changed_there_is_not_taken(self) -> None:
        self.part.write_bytes(DATA[:1_000_000])
        self.there.write_bytes(DATA[::-1])
        with self.assertRaisesRegex(Unavailable, "damaged"):
            self.fetch()
        self.assertFalse(self.target.exists() or self.part.exists())

    def test_a_part_that_is_longer_than_the_file(self) -> None:
        self.part.write_bytes(DATA + b"more")
        with self.assertRaises(Unavailable):
            self.fetch()
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())

    def test_a_damaged_part_costs_one_try(self) -> None:
        self.part.write_bytes(b"x" * 1000)
        self.target.write_bytes(b"what was here before")
        with self.assertRaisesRegex(Unavailable, "damaged"):
            self.fetch()
        self.assertEqual(self.target.read_bytes(), b"what was here before")
        self.assertFalse(self.part.exists())
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())

    def test_a_damaged_part_that_windows_lets_nobody_remove_costs_no_more(self) -> None:
        self.part.write_bytes(b"x" * 1000)
        held = PermissionError(13, "used by another process")
        with mock.patch("os.remove", side_effect=held), self.assertRaises(client.Damaged):
            self.fetch()
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())

    def test_one_without_an_end_is_given_up(self) -> None:
        for path in ("/file", "/made"):
            with self.subTest(path), self.assertRaises(client.Damaged):
                self.channel.fetch(path, {}, self.target, DIGEST, LONG_S, most_bytes=100_000)
            self.assertEqual([self.there], list(self.folder.glob("*ere*")))
        self.channel.fetch("/file", {}, self.target, DIGEST, LONG_S, most_bytes=len(DATA))

    def test_a_refusal_is_the_managers_sentence(self) -> None:
        with self.assertRaisesRegex(Refused, "no such file"):
            self.fetch("/missing")
        self.assertFalse(self.target.exists())

    def test_a_cut_line_keeps_what_came(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            server.read_request(sock)
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(DATA))
            sock.sendall(DATA[:2_000_000])

        with self.assertRaises(Unavailable):
            self.fetch(channel=self.to(serve))
        self.assertEqual(DATA[:2_000_000], self.part.read_bytes())
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())
        self.assertEqual(self.asked[-1].headers["range"], "bytes=2000000-")

    def test_one_that_drips_is_given_up(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            server.read_request(sock)
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(DATA))
            while True:
                sock.sendall(b"x")
                time.sleep(0.01)

        with mock.patch.object(client, "PROGRESS_S", 0.3):
            with self.assertRaisesRegex(Unavailable, "too long"):
                self.fetch(channel=self.to(serve))

    def test_a_stranger_is_no_manager(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            server.read_request(sock)
            sock.sendall(b"HTTP/1.1 206 Partial Content\r\nContent-Length: 2\r\n\r\nhi")

        with self.assertRaises((NotAManager, Unavailable)):
            self.fetch(channel=self.to(serve))
        self.assertFalse(self.target.exists())

    def test_a_refusal_of_a_pack_can_be_interrupted(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            server.read_request(sock)
            sock.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 20\r\n\r\n")
            channel.interrupt()
            server.read_request(sock)

        channel = self.to(serve)
        with self.assertRaises(Interrupted):
            list(channel.fetch_pack("/pack", {}, LONG_S))

    def test_a_place_that_cannot_be_written_is_an_oserror(self) -> None:
        with self.assertRaises(OSError):
            self.channel.fetch("/file", {}, self.folder / "no" / "where", DIGEST, LONG_S)

    def test_it_can_be_interrupted(self) -> None:
        with self.assertRaises(Interrupted):
            self.fetch(progress=lambda done: self.channel.interrupt())
        self.channel.resume()
        self.fetch()
        self.assertEqual(DATA, self.target.read_bytes())

    # -- sending -------------------------------------------------------------------------------

    def send(self, channel=None, **more) -> dict:
        return (channel or self.channel).send("/upload", {"n": 1}, self.there, LONG_S, **more)

    def test_a_file_is_sent(self) -> None:
        done: list[int] = []
        for _ in range(2):
            self.assertEqual(self.send(progress=done.append)["sha256"], DIGEST)
        self.assertEqual((self.asked[0].query, done[-1]), ({"n": "1"}, len(DATA)))
        self.there.write_bytes(b"")
        self.assertEqual(self.send()["sha256"], hashlib.sha256(b"").hexdigest())
        self.assertEqual(self.channel.get("/ok", {}, LONG_S), {"ok": True})

    def test_what_is_not_wanted_is_not_sent(self) -> None:
        self.refuses = HttpError(409, "The manager has this file already.")
        done: list[int] = []
        with self.assertRaisesRegex(Refused, "already"):
            self.send(progress=done.append)
        self.assertEqual(done, [])
        self.refuses = None
        self.assertEqual(self.send()["sha256"], DIGEST)

    def test_a_refusal_half_way_is_heard(self) -> None:
        self.there.write_bytes(DATA * 20)  # 100 MB: more than any buffer holds
        self.full_at = 1_000_000
        done: list[int] = []
        with self.assertRaisesRegex(Unavailable, "disk is full"):
            self.send(progress=done.append)
        self.assertLess(done[-1], len(DATA) * 20, "sent to the end all the same")

    def test_a_manager_that_does_not_say_go_on(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            server.read_request(sock)
            sock.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"ok": true}')

        with mock.patch.object(client, "CONTINUE_S", 0.05):
            found = self.send(self.to(serve))
        self.assertEqual(found, {"ok": True})

    def test_one_that_says_go_on_late_gets_all_of_it(self) -> None:
        taken: list[int] = []

        def serve(server: RawServer, sock, number: int) -> None:
            head = b""
            while b"\r\n\r\n" not in head:
                head += sock.recv(1000)
            taken.append(len(head.partition(b"\r\n\r\n")[2]) or len(sock.recv(1000)))
            sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            while taken[0] < len(DATA):
                taken[0] += len(sock.recv(65536)) or len(DATA)
            sock.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"ok": true}')

        with mock.patch.object(client, "CONTINUE_S", 0.05):
            self.assertEqual(self.send(self.to(serve)), {"ok": True})
        self.assertEqual(taken, [len(DATA)])

    def test_one_that_takes_nothing_is_given_up(self) -> None:
        def serve(server: RawServer, sock, number: int) -> None:
            sock.recv(1000)
            sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            time.sleep(LONG_S)

        self.there.write_bytes(DATA * 4)
        with mock.patch.object(client, "PROGRESS_S", 0.3):
            with self.assertRaisesRegex(Unavailable, "too long"):
                self.send(self.to(serve))

    def test_a_connection_that_died_meanwhile_is_made_anew(self) -> None:
        self.send()
        self.channel._connection.sock.close()
        self.assertEqual(self.send()["sha256"], DIGEST)

    def test_one_that_dies_half_way_is_sent_from_the_beginning(self) -> None:
        taken: list[bytes] = []

        def serve(server: RawServer, sock, number: int) -> None:
            for _ in range(2):
                request = sock.recv(1000)
                while b"\r\n\r\n" not in request:
                    request += sock.recv(1000)
                sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
                left = len(DATA) if server.sends else 1_000_000
                body = b""
                while len(body) < left:
                    body += sock.recv(left - len(body))
                if not server.sends:  # the second of the first connection
                    server.sends = True
                    return
                taken.append(body)
                server.sends = number > 1
                sock.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"ok": true}')

        server = RawServer(serve)
        server.sends = True
        channel = Channel("127.0.0.1", server.port)
        self.addCleanup(channel.close)
        for _ in range(2):
            self.assertEqual(self.send(channel), {"ok": True})
        self.assertEqual(server.connections, 2)
        self.assertTrue(taken == [DATA, DATA])

    def test_a_file_that_is_not_there_is_an_oserror(self) -> None:
        with self.assertRaises(FileNotFoundError):
            self.channel.send("/upload", {}, self.folder / "nothing", LONG_S)


if __name__ == "__main__":
    unittest.main()
