"""To whom the farm's token is shown: a manager proves that it knows it first, over the wire."""

from __future__ import annotations

import contextlib
import socket
import tempfile
import threading
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import addon as kit
from support import needs, release_2_0, scripted
from support.local_farm import LocalFarm

import client
import discovery
import discovery_server
import find_manager
import proof
from client import Channel, Unavailable
from credential import Credential
from test_worker_client import RawServer, reply

LONG_S = 20.0
TOKEN = "Ñandú-s3cret-€"
NONCE = "00112233445566778899aabbccddeeff"
# Made with Python 3.11's hashlib and hmac from the rules in manager/proof.py.
MADE = "e23a84e6bd38e57885ec6fbeedbd25047f23a8255bd34af300ffd017f2df9d7b"
OLD = reply({"ok": False, "error": "There is nothing at /proof."}, "404 Not Found")


class TheWire(unittest.TestCase):
    def test_manager_worker_and_add_on_make_the_same_proof(self):
        self.assertEqual(proof.make(TOKEN, NONCE, "192.0.2.7", 8000), MADE)
        self.assertTrue(proof.holds(MADE, TOKEN, NONCE, "192.0.2.7", 8000))
        self.assertEqual(kit.load().make_proof(TOKEN, NONCE, "192.0.2.7", 8000), MADE)

    def test_it_is_of_one_question_at_one_address_alone(self):
        for other in (
            (TOKEN, NONCE[::-1], "192.0.2.7", 8000),
            (TOKEN, NONCE, "192.0.2.8", 8000),
            (TOKEN, NONCE, "192.0.2.7", 8001),
            ("another", NONCE, "192.0.2.7", 8000),
        ):
            self.assertFalse(proof.holds(MADE, *other))
        for rubbish in (None, 5, "", [], "\ud800", MADE.upper()):
            self.assertFalse(proof.holds(rubbish, TOKEN, NONCE, "192.0.2.7", 8000))

    def test_addresses_are_written_in_one_way(self):
        for text, plain in (
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("fe80::1%eth0", "fe80::1"),
            ("192.0.2.7", "192.0.2.7"),
        ):
            self.assertEqual(proof.plain_host(text), plain)


class CredentialCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.memory = Path(folder.name) / "proven_managers.txt"
        self.said = []

    def credential(self, token=TOKEN, **more):
        return Credential(token, self.memory, self.say, **more)

    def say(self, sentence, level, **values):
        self.said.append(sentence.format(**values))

    def channel(self, port, **more):
        channel = Channel("127.0.0.1", port, self.credential(**more))
        self.addCleanup(channel.close)
        return channel


class Strangers(CredentialCase):
    """Whatever sits at the address that the worker was given."""

    def serve(self, proves, **more):
        """A stranger: `proves` makes its answer to the question, of the query."""

        def serve(server, sock, _number):
            while True:
                server.read_request(sock)
                path = server.received[-1][0].split(" ")[1]
                sock.sendall(proves(path) if path.startswith("/proof?") else reply({"ok": True}))

        self.server = RawServer(serve)
        self.addCleanup(self.server.close)
        return self.channel(self.server.port, **more)

    def ask(self, channel):
        return channel.get("/job", {"worker": "W"}, LONG_S)

    def assert_not_shown(self):
        self.assertTrue(self.server.received)
        for head, _ in self.server.received:
            self.assertNotIn("X-Noctiluca-Token", head)

    def assert_refused(self, proves, expected, **more):
        channel = self.serve(proves, **more)
        for _ in range(2):  # a second time, it is no better known
            with self.assertRaisesRegex(Unavailable, expected):
                self.ask(channel)
        self.assert_not_shown()

    def test_what_says_yes_to_everything(self):
        self.assert_refused(lambda path: reply({"ok": True}), "knows another token")

    def test_what_knows_another_token(self):
        def proves(path):
            nonce = path.partition("nonce=")[2][:32]
            made = proof.make("a guess", nonce, "127.0.0.1", self.server.port)
            return reply({"ok": True, "token_needed": True, "proof": made})

        self.assert_refused(proves, "knows another token")

    def test_what_remembers_an_answer_that_it_saw(self):
        seen = proof.make(TOKEN, NONCE, "127.0.0.1", 8000)
        self.assert_refused(lambda path: reply({"proof": seen}), "knows another token")

    def test_what_is_no_manager(self):
        self.assert_refused(lambda path: reply(b"<html>"), "is not a Noctiluca manager")
        self.assert_refused(
            lambda path: reply({"ok": False, "error": "Full."}, "503 Busy"), "has a problem"
        )

    def test_what_proves_itself_is_shown_it_and_nobody_is_told(self):
        def proves(path):
            nonce = path.partition("nonce=")[2][:32]
            made = proof.make(TOKEN, nonce, "127.0.0.1", self.server.port)
            return reply({"ok": True, "token_needed": True, "proof": made})

        channel = self.serve(proves)
        for _ in range(3):
            self.ask(channel)
        heads = [head for head, _ in self.server.received]
        self.assertEqual(["/proof?" in head for head in heads], [True, False, False, False])
        self.assertEqual([("X-Noctiluca-Token" in head) for head in heads], [False, *[True] * 3])
        self.assertEqual((self.said, self.server.connections), ([], 1))

    def test_the_token_is_in_its_header_and_nowhere_else(self):
        def serve(server, sock, _number):
            for data in (OLD, reply({"ok": False, "error": "No."}, "403 F")):
                server.read_request(sock)
                sock.sendall(data)

        self.server = RawServer(serve)
        self.addCleanup(self.server.close)
        with self.assertRaises(client.Refused) as caught:
            self.ask(self.channel(self.server.port, token="s3cret"))
        heads = [head for head, _ in self.server.received]
        self.assertIn("X-Noctiluca-Token: s3cret", heads[1])
        self.assertEqual("".join(heads).count("s3cret"), 1)
        self.assertNotIn("s3cret", str([caught.exception, *self.said]))

    def test_one_that_hangs_up_after_its_proof_is_not_met_again(self):
        def proves(path):
            nonce = path.partition("nonce=")[2][:32]
            made = proof.make(TOKEN, nonce, "127.0.0.1", self.server.port)
            return reply({"proof": made}, extra="Connection: close\r\n")

        self.assert_refused(proves, "closed the connection")

    def test_an_old_manager_at_the_address_we_were_given(self):
        channel = self.serve(lambda path: OLD)
        self.ask(channel)
        self.ask(channel)
        self.assertIn("X-Noctiluca-Token", self.server.received[-1][0])
        self.assertEqual(len(self.said), 1)
        self.assertIn("is shown to it", self.said[0])
        self.assertIn("There is nothing at /proof", self.said[0])

    def test_an_old_one_that_hangs_up_after_each_reply(self):
        closing = OLD.replace(b"404 Not Found", b"404 Not Found\r\nConnection: close")
        self.serve(lambda path: closing)
        self.ask(self.channel(self.server.port))
        self.assertIn("X-Noctiluca-Token", self.server.received[-1][0])

    def test_one_that_nobody_named_is_not_shown_it(self):
        self.assert_refused(lambda path: OLD, "nobody has named", is_named=False)
        none = reply({"ok": True, "token_needed": False})
        self.assert_refused(lambda path: none, "nobody has named", is_named=False)

    def test_what_wants_no_token_is_shown_none(self):
        channel = self.serve(lambda path: reply({"ok": True, "token_needed": False}))
        self.assertEqual(self.ask(channel), {"ok": True})
        self.assert_not_shown()
        self.assertEqual(len(self.said), 1)

    def test_where_a_manager_long_proved_itself_nothing_less_is_believed_ever_again(self):
        for stranger in (OLD, reply({"ok": True, "token_needed": False})):
            channel = self.serve(lambda path, stranger=stranger: stranger)
            self.memory.write_text(f"10.0.0.1:8000\n{channel.where}\n")
            with self.assertRaisesRegex(Unavailable, "as the manager has long done there"):
                self.ask(channel)
            self.assert_not_shown()
            self.memory.unlink()  # what the sentence says to do
            self.ask(channel)

    def test_a_memory_that_is_rubbish_or_cannot_be_written_stops_nothing(self):
        self.memory.write_bytes(b"\xff\x00" * 100_000)
        self.ask(self.serve(lambda path: OLD))
        self.said.clear()
        self.memory.unlink()
        self.memory.mkdir()
        self.test_what_proves_itself_is_shown_it_and_nobody_is_told()


class Relay(RawServer):
    """Passes everything on to another port: it can answer whatever the manager can."""

    def __init__(self, port):
        super().__init__(self._pass_on)
        self._target = port

    def _pass_on(self, _server, here, _number):
        with socket.create_connection(("127.0.0.1", self._target)) as there:
            threading.Thread(target=self._pump, args=(there, here), daemon=True).start()
            self._pump(here, there)

    def _pump(self, source, target):
        with contextlib.suppress(OSError):  # either has hung up
            while data := source.recv(65536):
                self.received.append(data)
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)


class TheRealManager(CredentialCase):
    @classmethod
    def setUpClass(cls):
        cls.manager = scripted.Manager(cls, TOKEN)

    def relay(self):
        relay = Relay(self.manager.port)
        self.addCleanup(relay.close)
        return relay

    def test_it_proves_itself(self):
        channel = self.channel(self.manager.port)
        with self.assertRaises(client.Refused) as caught:
            channel.post("/cancel_job", {}, LONG_S)
        self.assertEqual(caught.exception.status, 409)  # nothing to cancel: the token was taken
        self.assertEqual(self.said, [])

    def test_what_it_was_is_remembered_after_an_hour(self):
        """Not at once: a launcher that takes a bad release of the manager back loses no worker."""
        now = [100.0]
        credential = self.credential(clock=lambda: now[0])
        for hours, remembered in ((0, False), (0.99, False), (1, True)):
            now[0] = 100.0 + hours * 3600
            channel = Channel("127.0.0.1", self.manager.port, credential)
            self.addCleanup(channel.close)
            channel.meet(LONG_S)
            with self.subTest(hours=hours):
                self.assertEqual(self.memory.exists(), remembered)
        self.assertEqual(self.memory.read_text(), f"{channel.where}\n")

    def test_another_token_than_the_farms_is_not_shown(self):
        with self.assertRaisesRegex(Unavailable, "knows another token"):
            self.channel(self.manager.port, token="another").get("/job", {}, LONG_S)

    def test_it_proves_no_address_but_its_own(self):
        """Else whoever passes the question on has the answer, and is then shown the token."""
        relay = self.relay()
        channel = self.channel(relay.port, is_named=False)
        with self.assertRaises(Unavailable):
            channel.get("/job", {"worker": "W"}, LONG_S)
        self.assertIn(b"/proof?", b"".join(relay.received))
        self.assertNotIn(b"s3cret", b"".join(relay.received))

    def test_odd_questions(self):
        for query in ("", "nonce=x", f"nonce={NONCE}", f"nonce={NONCE}&host=127.0.0.1&port=x"):
            self.assertIs(self.manager.get(f"/proof?{query}")["ok"], False)
        told = self.manager.get(f"/proof?nonce={NONCE}&host=127.0.0.1&port={self.manager.port}")
        made = proof.make(TOKEN, NONCE, "127.0.0.1", self.manager.port)
        self.assertEqual(told, {"ok": True, "token_needed": True, "proof": made})

    def answers(self, *ports):
        return [
            ("1" * 16, discovery.Manager("127.0.0.1", port, "studio", "2.0", True))
            for port in ports
        ]

    def find(self, *ports, proves):
        with mock.patch.object(discovery, "_ask", lambda *_: self.answers(*ports)):
            return discovery.find_managers(proves=proves)

    def test_a_copied_id_hides_nobody_and_is_given_nothing(self):
        relay = self.relay()

        def proves(found):
            try:
                self.channel(found.port, is_named=False).meet(LONG_S)
            except Unavailable:
                return False
            return True

        for ports in ((self.manager.port, relay.port), (relay.port, self.manager.port)):
            found = self.find(*ports, proves=proves)
            self.assertEqual({one.port for one in found if one.is_proven}, {self.manager.port})
            self.assertEqual(len(found), 2)
        self.assertNotIn(b"s3cret", b"".join(relay.received))


class AManagerOfRelease20(CredentialCase):
    """As people have it. A farm is not updated in one minute."""

    @classmethod
    def setUpClass(cls):
        cls.farm = LocalFarm(SimpleNamespace(addCleanup=cls.addClassCleanup))
        old = release_2_0.unpack(cls.farm.folder / "2.0")
        cls.farm.start_manager("--token", TOKEN, "--no-discovery", root=old)

    def test_where_a_person_has_named_it_it_is_shown_the_token_and_that_is_said(self):
        channel = self.channel(self.farm.port)
        with self.assertRaises(client.Refused) as caught:
            channel.post("/cancel_job", {}, LONG_S)
        self.assertEqual(caught.exception.status, 409)  # nothing to cancel: the token was taken
        self.assertEqual(len(self.said), 1)

    def test_found_on_the_network_it_is_not(self):
        with self.assertRaisesRegex(Unavailable, "nobody has named"):
            self.channel(self.farm.port, is_named=False).meet(LONG_S)

    def test_nor_once_a_newer_one_has_proved_itself_there(self):
        channel = self.channel(self.farm.port)
        self.memory.write_text(f"{channel.where}\n")
        with self.assertRaisesRegex(Unavailable, "went back to an older manager"):
            channel.post("/cancel_job", {}, LONG_S)


class WhichOne(unittest.TestCase):
    """What a worker does about those that answer."""

    def find(self, *found, proves):
        console = mock.Mock()
        patient = mock.patch.object(find_manager, "LOOK_AGAIN_S", 0)
        later = [*found, [discovery.Manager("192.0.2.9", 1, "at last", "", True, True)]]
        with patient, mock.patch.object(discovery, "find_managers", side_effect=later):
            where = find_manager.find_manager(console, Path("x.xml"), 8000, proves)
        return where, [call.args[0] for call in console.say.call_args_list]

    def test_with_a_token_only_who_proved_itself(self):
        stranger = discovery.Manager("192.0.2.7", 8000, "studio", "2.0", True)
        honest = discovery.Manager("192.0.2.8", 8000, "studio", "2.0", True, is_proven=True)
        self.assertEqual(self.find([stranger, honest], proves=bool), (("192.0.2.8", 8000), []))
        where, said = self.find([stranger], [stranger], proves=bool)
        self.assertEqual((where, said), (("192.0.2.9", 1), [find_manager.NOBODY_PROVES]))

    def test_without_one_whoever_answers_alone(self):
        one = discovery.Manager("192.0.2.7", 8000, "studio", "2.0", False)
        self.assertEqual(self.find([one], proves=None), (("192.0.2.7", 8000), []))
        two = [one, discovery.Manager("192.0.2.8", 8000, "studio", "2.0", False)]
        where, said = self.find(two, proves=None)
        self.assertEqual((where, said), (("192.0.2.9", 1), [find_manager.SEVERAL]))


@needs.linux
@needs.root
class ForgedDatagrams(unittest.TestCase):
    def test_a_sender_without_a_port_and_a_flood_silence_nobody(self):
        """Release 2.0 paused 0.2 s for each, and had 50 answers a second for all together."""
        facts = {"port": 8123, "version": "2.0", "token_needed": False}
        answerer = discovery_server.Answerer(0, lambda: facts)
        answerer.start()
        self.addCleanup(answerer.close)
        raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_UDP)
        self.addCleanup(raw.close)
        question = discovery.make_question(NONCE)
        no_port = b"\0\0" + answerer.port.to_bytes(2, "big")
        no_port += (8 + len(question)).to_bytes(2, "big") + b"\0\0" + question
        over = threading.Event()

        def forge():
            flood = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            flood.bind(("127.0.0.2", 0))
            with flood:
                while not over.wait(0.005):
                    raw.sendto(no_port, ("127.0.0.1", 0))
                    flood.sendto(question, ("127.0.0.1", answerer.port))

        forging = threading.Thread(target=forge, daemon=True)
        forging.start()
        self.addCleanup(forging.join)
        self.addCleanup(over.set)
        for _ in range(3):
            self.assertEqual(len(discovery.find_managers(1.0, answerer.port)), 1)


if __name__ == "__main__":
    unittest.main()
