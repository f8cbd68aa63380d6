"""A worker finds its manager by itself: manager/discovery_server.py answers worker/discovery.py.

The two folders share no module, so what goes over the wire is held by the fixtures below and by
both sides talking to each other, also from one network namespace to another.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import subprocess
import sys
import unittest
from unittest import mock

from support import ROOT, needs, waiting
from support.lan import Lan

import discovery
import discovery_server

NONCE = "00112233445566778899aabbccddeeff"
QUESTION = b'{"noctiluca": "where", "nonce": "00112233445566778899aabbccddeeff"}'
ANSWER = (
    b'{"noctiluca": "here", "nonce": "00112233445566778899aabbccddeeff", "port": 8000,'
    b' "name": "studio", "version": "2.0", "token_needed": true, "id": "0123456789abcdef"}'
)
FACTS = {"port": 8000, "name": "studio", "version": "2.0", "token_needed": True}


class TheWire(unittest.TestCase):
    def test_the_worker_asks_what_the_manager_understands(self):
        self.assertEqual(discovery.make_question(NONCE), QUESTION)
        self.assertEqual(discovery_server.parse_question(QUESTION), NONCE)

    def test_the_manager_answers_what_the_worker_understands(self):
        answer = discovery_server.make_answer(NONCE, {**FACTS, "id": "0123456789abcdef"})
        self.assertEqual(answer, ANSWER)
        expected = discovery.Manager("192.0.2.7", 8000, "studio", "2.0", True)
        self.assertEqual(
            discovery.parse_answer(ANSWER, "192.0.2.7", NONCE), ("0123456789abcdef", expected)
        )

    def test_what_is_no_question_gets_no_answer(self):
        wrong = [
            b"",
            b"where",
            b"[]",
            b"\xff\xfe",
            b"null",
            b"[" * 500,
            b'{"noctiluca": "where"}',
            b'{"noctiluca": "where", "nonce": 5}',
            b'{"noctiluca": "where", "nonce": "too short"}',
            QUESTION.replace(b"0011", b"00G1"),
            QUESTION.replace(b"where", b"here"),
            QUESTION + b" " * discovery_server.QUESTION_BYTES,
        ]
        for datagram in wrong:
            with self.subTest(datagram=datagram[:60]):
                self.assertIsNone(discovery_server.parse_question(datagram))

    def test_what_is_no_answer_to_this_question_is_dropped(self):
        wrong = [b"", b"[]", b"\xff", b"[" * 2000, QUESTION]
        wrong.append(ANSWER.replace(b"0011", b"1111"))
        for port in (b"0", b"65536", b"-1", b"true", b'"8000"', b"8000.0", b"null"):
            wrong.append(ANSWER.replace(b"8000", port))
        for datagram in wrong:
            with self.subTest(datagram=datagram[:60]):
                self.assertIsNone(discovery.parse_answer(datagram, "192.0.2.7", NONCE))

    def test_a_name_cannot_write_on_the_console(self):
        answer = json.loads(ANSWER)
        answer["name"] = "\x1b[2J" + "n" * 300
        _, manager = discovery.parse_answer(json.dumps(answer).encode(), "192.0.2.7", NONCE)
        self.assertTrue(manager.name.isprintable())
        self.assertLessEqual(len(manager.name), discovery.TEXT_LENGTH)

    def test_a_manager_with_several_addresses_is_one(self):
        def manager(host, name="studio"):
            return discovery.Manager(host, 8000, name, "2.0", False)

        answers = [
            ("a", manager("127.0.0.2")),
            ("a", manager("127.0.0.1")),
            ("a", manager("127.0.0.3")),
            ("b", manager("192.0.2.9", "other")),
        ]
        found = discovery.one_each(answers)
        self.assertEqual(found, [manager("192.0.2.9", "other"), manager("127.0.0.1")])

    def test_an_id_that_somebody_copied_hides_nobody(self):
        def manager(host, port=8000, proven=False):
            return discovery.Manager(host, port, "studio", "2.0", True, proven)

        for answers in (
            [manager("192.0.2.7"), manager("192.0.2.8")],
            [manager("127.0.0.1"), manager("192.0.2.8")],
            [manager("127.0.0.1"), manager("127.0.0.1", 8001)],
            [manager("127.0.0.1"), manager("192.0.2.8", proven=True)],
        ):
            for each in (answers, answers[::-1]):
                self.assertEqual(len(discovery.one_each([("a", one) for one in each])), 2, each)
        both = [("a", manager(host, proven=True)) for host in ("192.0.2.7", "198.51.100.7")]
        self.assertEqual(len(discovery.one_each(both)), 1)  # it has two network cards

    def test_the_budget_is_new_each_second(self):
        budget = discovery_server.Budget(per_s=9, per_sender_s=2)
        times = (10.0, 10.1, 10.9, 11.0, 11.0, 11.5)
        allowed = [budget.allow("192.0.2.7", now) for now in times]
        self.assertEqual(allowed, [True, True, False, True, True, False])

    def test_a_flood_from_one_sender_takes_nothing_from_another(self):
        budget = discovery_server.Budget(per_s=9, per_sender_s=2)
        for _ in range(1000):
            budget.allow("192.0.2.66", 10.0)
        self.assertTrue(budget.allow("192.0.2.7", 10.0))
        allowed = [budget.allow(f"192.0.2.{n}", 11.0) for n in range(20)]
        self.assertEqual(sum(allowed), 9)  # all together, whoever they say they are


class OnThisMachine(unittest.TestCase):
    def setUp(self):
        facts = {"port": 8123, "version": "2.0", "token_needed": False}
        self.answerer = discovery_server.Answerer(0, lambda: facts)
        self.answerer.start()
        self.addCleanup(self.answerer.close)

    def ask(self, datagram: bytes) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.sendto(datagram, ("127.0.0.1", self.answerer.port))

    def test_found_once(self):
        found = discovery.find_managers(timeout_s=1.0, port=self.answerer.port)
        self.assertEqual(len(found), 1, found)
        self.assertEqual((found[0].host, found[0].port), ("127.0.0.1", 8123))
        self.assertEqual(found[0].name, socket.gethostname())

    def test_rubbish_does_not_end_it(self):
        for datagram in (b"", b"x" * 4000, b"{", QUESTION[:-1], b"\x00" * 512):
            self.ask(datagram)
        self.assertTrue(discovery.find_managers(timeout_s=1.0, port=self.answerer.port))

    def test_silent_after_close(self):
        self.answerer.close()
        self.answerer.close()  # a second time does no harm
        found = discovery.find_managers(timeout_s=0.3, port=self.answerer.port)
        self.assertEqual(found, [])

    def test_a_taken_port_is_said_in_a_sentence(self):
        second = discovery_server.Answerer(self.answerer.port, dict)
        with self.assertRaisesRegex(OSError, "worker_config.xml"):
            second.start()
        second.close()

    def test_ctrl_c_ends_the_search_in_a_moment_on_windows_too(self):
        """There it reaches the main thread only between two waits."""
        waits = []

        def wait(to_read, to_write, failed, limit_s):
            waits.append(limit_s)
            return select.select(to_read, to_write, failed, limit_s)

        with mock.patch.object(discovery, "select", mock.Mock(select=wait)):
            discovery.find_managers(timeout_s=1.0, port=9)
        self.assertLessEqual(max(waits), 0.5)

    def test_a_network_card_that_refuses_does_not_stop_the_search(self):
        class Refusing(socket.socket):
            def sendto(self, data, address):
                if address[0] != "127.0.0.1":
                    raise OSError("Network is unreachable")
                return super().sendto(data, address)

        with mock.patch("socket.socket", Refusing):
            found = discovery.find_managers(timeout_s=1.0, port=self.answerer.port)
        self.assertEqual(len(found), 1)

    def test_the_flood_of_one_second_is_answered_in_part(self):
        with contextlib.ExitStack() as stack:
            stack.enter_context(mock.patch.object(discovery_server, "ANSWERS_PER_SENDER_S", 3))
            stack.enter_context(mock.patch.object(discovery_server.time, "monotonic", lambda: 5.0))
            asking = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            flooded = discovery_server.Answerer(
                0, lambda: {"port": 1, "version": "", "token_needed": False}
            )
            flooded.start()
            self.addCleanup(flooded.close)
            asking.settimeout(10)
            for _ in range(20):
                asking.sendto(QUESTION, ("127.0.0.1", flooded.port))
            for _ in range(3):
                self.assertIn(b'"here"', asking.recv(2048))
            flooded.close()  # by now all twenty have been read: whatever was answered is here
            asking.setblocking(False)
            with self.assertRaises(BlockingIOError):
                asking.recv(2048)


ANSWERING = """
import discovery_server, sys
FACTS = {"port": 8000, "version": "2.0", "token_needed": False}
answerer = discovery_server.Answerer(8000, lambda: FACTS)
answerer.start()
print("up", flush=True)
sys.stdin.read()
"""
ON_ONE_ADDRESS = ANSWERING.replace("})", "}, host=sys.argv[1])")
ASKING = """
import discovery
import json
print(json.dumps(sorted(manager.host for manager in discovery.find_managers(1.5))))
"""


@needs.linux
@needs.root
@needs.program("ip")
class BetweenHosts(unittest.TestCase):
    """Three hosts on one network, each a network namespace: two managers and a node."""

    def setUp(self):
        self.lan = Lan(self, 3)

    def start(self, host: int, script: str, folder: str, *more: str) -> subprocess.Popen:
        program = subprocess.Popen(
            [*self.lan.on(host), sys.executable, "-c", script, *more],
            cwd=ROOT / folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(program.wait, 30)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.stdin.close)
        return program

    def search(self, host: int) -> list[str]:
        return json.loads(self.start(host, ASKING, "worker").communicate(timeout=600)[0])

    def test_a_node_finds_every_manager_of_its_network(self):
        first, second, node = range(3)
        waiting.until(lambda: self.search(node) == [], 30, "a silent network")
        self.assertEqual(self.start(first, ANSWERING, "manager").stdout.readline(), "up\n")
        one = [self.lan.address(first)]
        waiting.until(lambda: self.search(node) == one, 60, "the manager")
        self.assertEqual(self.start(second, ANSWERING, "manager").stdout.readline(), "up\n")
        both = [self.lan.address(first), self.lan.address(second)]
        waiting.until(lambda: self.search(node) == both, 60, "both managers")

    def test_a_manager_that_serves_one_address_is_found_there(self):
        address = self.lan.address(0)
        manager = self.start(0, ON_ONE_ADDRESS, "manager", address)
        self.assertEqual(manager.stdout.readline(), "up\n")
        waiting.until(lambda: self.search(1) == [address], 60, "the manager")


if __name__ == "__main__":
    unittest.main()
