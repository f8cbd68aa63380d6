"""The socket between a worker and its Blender is for these two alone, whoever else is logged in.

Caught when planted: a proof that is not compared on either side, a secret on the socket, strangers
heard one after the other.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import blender_path, needs, scenes

from rendering import link, live_blender

PATIENCE_S = 30
NONCE = "n"


class Peer:
    """Whoever connects to a link; what came over the socket is kept."""

    def __init__(self, test: unittest.TestCase, to: link.Link) -> None:
        port, self.secret = to.address.split(":")
        self.socket = socket.create_connection(("127.0.0.1", int(port)), PATIENCE_S)
        test.addCleanup(self.socket.close)
        self.stream = self.socket.makefile("rb")
        test.addCleanup(self.stream.close)
        self.traffic = b""

    def read(self) -> dict:
        line = self.stream.readline()
        self.traffic += line
        return json.loads(line) if line else {}

    def say(self, **values) -> None:
        line = json.dumps(values).encode() + b"\n"
        self.traffic += line
        self.socket.sendall(line)

    def prove(self, secret: str) -> dict:
        """The handshake of the session with this secret; the worker's answer."""
        workers = self.read()["nonce"]
        self.say(nonce=NONCE, proof=link.proof(secret, "blender", workers, NONCE))
        with contextlib.suppress(ConnectionError):
            answer = self.read()
            if answer:
                assert answer["proof"] == link.proof(secret, "worker", workers, NONCE)
            return answer
        return {}


class Links(unittest.TestCase):
    def setUp(self) -> None:
        self.said: queue.Queue[dict] = queue.Queue()
        self.link = link.Link(self.said.put)
        self.addCleanup(self.link.close)
        self.link.start()

    def test_the_right_one_is_heard_and_told_and_the_secret_does_not_travel(self):
        session = Peer(self, self.link)
        session.prove(session.secret)
        session.say(**{"is": "hello"})
        self.assertEqual(self.said.get(timeout=PATIENCE_S), {"is": "hello"})
        self.link.send({"do": "open"})
        self.assertEqual(session.read(), {"do": "open"})
        self.assertNotIn(session.secret.encode(), session.traffic)

    def test_a_guess_and_rubbish_are_hung_up_on_unheard(self):
        guess = Peer(self, self.link)
        self.assertEqual(guess.prove("guessed"), {})
        for rubbish in (b"\n", b"[]\n", b'{"nonce": "n"}\n', b'{"is": "hello", "secret": "x"}\n'):
            with self.subTest(rubbish):
                peer = Peer(self, self.link)
                peer.read()
                peer.socket.sendall(rubbish)
                with contextlib.suppress(ConnectionError):
                    self.assertEqual(peer.stream.read(), b"")
        session = Peer(self, self.link)
        self.assertTrue(session.prove(session.secret))
        self.assertTrue(self.said.empty())

    def test_a_proof_of_yesterday_is_none_today(self):
        first = Peer(self, self.link)
        workers = first.read()["nonce"]
        shown = link.proof(first.secret, "blender", workers, NONCE)
        again = Peer(self, self.link)
        again.read()
        again.say(nonce=NONCE, proof=shown)
        with contextlib.suppress(ConnectionError):
            self.assertEqual(again.read(), {})

    def test_a_crowd_that_says_nothing_holds_nobody_up(self):
        crowd = [Peer(self, self.link) for _ in range(3 * link.MOST_STRANGERS)]
        for peer in crowd[: link.MOST_STRANGERS]:  # the first have made room, before their time
            peer.socket.settimeout(link.PROOF_S / 2)
            self.assertNotIn("proof", peer.read())
            with contextlib.suppress(ConnectionError):
                self.assertEqual(peer.read(), {})
        session = Peer(self, self.link)
        session.socket.settimeout(link.PROOF_S / 2)  # one stranger alone may take longer
        self.assertTrue(session.prove(session.secret))

    def test_there_is_one_session_and_no_second(self):
        session = Peer(self, self.link)
        session.prove(session.secret)
        session.say(**{"is": "hello"})
        self.said.get(timeout=PATIENCE_S)
        with contextlib.suppress(OSError):
            second = Peer(self, self.link)
            second.prove(second.secret)
            second.say(**{"is": "stats"})
        session.say(**{"is": "done"})
        self.assertEqual(self.said.get(timeout=PATIENCE_S), {"is": "done"})


@needs.blender
class Impostor(unittest.TestCase):
    def test_blender_obeys_nobody_who_does_not_know_its_secret(self):
        """Somebody listens on the worker's port: it is free once the worker has died, say."""
        folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, folder)
        scene = scenes.make(blender_path(), folder / "scene.blend")
        with socket.create_server(("127.0.0.1", 0)) as listener:
            env = {**os.environ, "NOCTILUCA_SESSION": f"{listener.getsockname()[1]}:s3cret"}
            process = subprocess.Popen(
                live_blender.session_command(blender_path(), str(scene), False),
                env=env,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            listener.settimeout(PATIENCE_S)
            connection, _address = listener.accept()
        connection.settimeout(PATIENCE_S)
        with connection, connection.makefile("rb") as stream:
            connection.sendall(b'{"nonce": "n"}\n{"proof": "guessed"}\n{"do": "open"}\n')
            said = stream.read()
        self.assertEqual(process.wait(PATIENCE_S), live_blender.EXIT_NO_LINK)
        self.assertEqual(said.count(b"\n"), 1, said)  # its proof, which only the worker can use
        self.assertNotIn(b"s3cret", said)


if __name__ == "__main__":
    unittest.main()
