"""500 connections that drip and 2,000 that only hold their place, while real workers render.

No worker goes offline, whether the crowd comes from this computer, from ten others, or from one
that has first sent a heartbeat so as to count as a worker. In the last two, no address counts as
the manager's own computer: 127.0.0.x are then other computers to it.

And whatever one stranger sends or asks for, as fast as it can, an honest heartbeat is answered
within half a second; and while twenty senders upload as fast as it goes.
"""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

from support import MANAGER_PY, blender_path, needs, scenes
from support.local_farm import LocalFarm
from support.raw_http import RawClient, request_bytes

import store
from frames import MAX_TEXT
from job_settings import OF_RELEASE_2_0, Settings

try:
    import resource
except ImportError:  # Windows: needs.linux skips all of it
    resource = None

HEAVY_S = 90  # for tests/run.py

SLOW, IDLE = 500, 2000
CONNECTIONS = 400  # of the manager that one greedy computer wants to fill
FILES = SLOW + IDLE + 1000
FRAMES = 9000  # more than are ever rendered here
SPAN_S = 12.0  # on the manager's clock: longer than it takes to count a worker as offline
HERE = "127.0.0.1"
OTHERS = [f"127.0.0.{n}" for n in range(2, 12)]  # fewer than 256 connections for each

STARTER = """
import runpy
import sys
sys.path.insert(0, {folder!r})
from httpd import admission
from httpd.limits import HttpLimits as limits
admission.is_this_computer = lambda address: {own}
room = dict(zip(limits.__dataclass_fields__, limits.__init__.__defaults__))
room.update(connections={connections}, reserved={connections} * 65 // 100)
limits.__init__.__defaults__ = tuple(room.values())
assert limits().connections == {connections}
sys.argv[0] = {program!r}
runpy.run_path({program!r}, run_name="__main__")
"""


HONEST_S = 0.5  # for the answer to a heartbeat
SPELLS = 4  # the machine may be busy with something else: one of them must be good
BEATS = 30  # in a spell
BEAT_EVERY_S = 0.1
MADE_UP = 4000  # workers
# A stranger: sends one request on each of its connections, reads the answers, and begins again.
STRANGER = """
import socket, sys
port, count, request = int(sys.argv[1]), int(sys.argv[2]), sys.stdin.buffer.read()
lines = [socket.create_connection(("127.0.0.1", port)) for _ in range(count)]
print("here", flush=True)
while True:
    for at, line in enumerate(lines):
        try:
            line.sendall(request)
        except OSError:
            lines[at] = socket.create_connection(("127.0.0.1", port))
    for line in lines:
        head = b""
        try:
            while b"\\r\\n\\r\\n" not in head:
                head += line.recv(65536) or b"\\r\\n\\r\\n"
            head, _, body = head.partition(b"\\r\\n\\r\\n")
            length = int(head.lower().partition(b"content-length:")[2].split()[0])
            while length > len(body):
                got = line.recv(1 << 20)
                body += got
                if not got:
                    break
        except (OSError, IndexError):
            pass
"""

# Twenty senders. What each sends is not what its SHA-256 says: so none of it is kept, and it sends
# all of it again. A line is printed for each that was taken to its end.
UPLOADS, UPLOAD_BYTES = 20, 20 * 1024 * 1024
SENDERS = """
import socket, sys, threading
port, size, data = int(sys.argv[1]), int(sys.argv[2]), bytes(1 << 20)
def say(text):  # at once: what other threads print comes between a text and the end of its line
    print(text + "\\n", end="", flush=True)
def keep_sending(digest):
    head = f"POST /blob/{digest}?at=0&total={size} HTTP/1.1\\r\\nHost: localhost\\r\\n"
    while True:
        with socket.create_connection(("127.0.0.1", port)) as line:
            try:
                line.sendall(f"{head}Content-Length: {size}\\r\\n\\r\\n".encode())
                for _ in range(size >> 20):
                    line.sendall(data)
                say(line.recv(4096)[9:12].decode())
            except OSError:
                say("cut")
for digest in sys.argv[3:]:
    threading.Thread(target=keep_sending, args=(digest,)).start()
"""


class Uploads:
    """Twenty at once, of files that no job waits for."""

    def __init__(self, test: unittest.TestCase, farm: LocalFarm) -> None:
        digests = [f"{number:064x}" for number in range(UPLOADS)]
        files = [
            {"name": f"{digest}.blend", "bytes": UPLOAD_BYTES, "sha256": digest, "from": []}
            for digest in digests
        ]
        told = farm.post("/project", {"blend": files[0]["name"], "files": files})
        test.assertEqual(UPLOADS, len(told["missing"]))
        command = [sys.executable, "-c", SENDERS, str(farm.port), str(UPLOAD_BYTES), *digests]
        self._answers = farm.folder / "answers"
        with open(self._answers, "w") as answers:
            senders = subprocess.Popen(command, stdout=answers)
        test.addCleanup(senders.wait)
        test.addCleanup(senders.kill)

    @property
    def answers(self) -> list[str]:
        """The status of each upload that was taken to its end; of one that was too slow, "cut"."""
        return self._answers.read_text().split()


class Crowd:
    """Connections that want nothing but to be there; who is hung up on comes back at once."""

    def __init__(self, port: int, sources: list[str], slow: int, idle: int) -> None:
        self._port = port
        self._over = threading.Event()
        self.rounds = 0
        places = [sources[n % len(sources)] for n in range(slow + idle)]
        self._slow = [self._come(source) for source in places[:slow]]
        self._idle = [self._come(source) for source in places[slow:]]
        for client in self._idle[::2]:  # every other one has asked something, and may stay longer
            self._ask(client)
        self._thread = threading.Thread(target=self._drip, daemon=True)
        self._thread.start()

    def _come(self, source: str) -> RawClient:
        client = RawClient(self._port, source)
        client.sock.setblocking(False)
        client.source = source
        return client

    @staticmethod
    def _ask(client: RawClient) -> None:
        with contextlib.suppress(OSError):
            client.send(request_bytes("GET", "/alerts"))

    def _drip(self) -> None:
        while not self._over.wait(0.1):
            self._slow = [self._still_there(client, b"G") for client in self._slow]
            self._idle = [self._still_there(client, b"") for client in self._idle]
            self.rounds += 1

    def _still_there(self, client: RawClient, byte: bytes) -> RawClient:
        try:
            if client.sock.recv(1 << 16):
                return client
        except BlockingIOError:  # nothing was said: it is there
            with contextlib.suppress(OSError):
                client.sock.send(byte)
            return client
        except OSError:
            pass  # reset
        client.close()
        try:
            return self._come(client.source)
        except OSError:
            return client  # not let in just now; a closed socket is tried again in the next round

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        for client in self._slow + self._idle:
            client.close()


@needs.linux  # where all of 127.0.0.0/8 is there without being set up
@needs.blender
class NoWorkerGoesOffline(unittest.TestCase):
    def setUp(self) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < FILES:
            resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, hard))
            self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        self.farm = LocalFarm(self)

    def start(self, own: str, connections: int = 10_000) -> None:
        root = self.farm.folder / "starter"
        starter = root / "manager" / "manager.py"
        starter.parent.mkdir(parents=True)
        starter.write_text(
            STARTER.format(
                folder=str(MANAGER_PY.parent), program=str(MANAGER_PY), own=own,
                connections=connections,
            )
        )  # fmt: skip
        self.farm.start_manager("--no-discovery", root=root)
        scene = scenes.make(blender_path(), self.farm.folder / "a.blend", frames=(1, FRAMES))
        self.farm.start_workers("w1", "w2")
        self.farm.submit(
            blend_file=scene, output_path=self.farm.folder / "out" / "f_", start_frame=1,
            end_frame=FRAMES,
        )  # fmt: skip
        self.farm.wait(self.farm.done_frames, 60, "the first frame")

    def stand(self, sources: list[str], slow: int = SLOW, idle: int = IDLE) -> None:
        """Has the crowd there for SPAN_S, and looks what became of the workers and their job."""
        crowd = Crowd(self.farm.port, sources, slow, idle)
        self.addCleanup(crowd.close)
        self.farm.wait(lambda: crowd.rounds >= 2, 60, "the crowd")
        begin, frames = self.now(), self.farm.done_frames()
        self.farm.wait(lambda: self.now() > begin + SPAN_S, 120, "the manager's clock")
        told = [entry["message"] for entry in self.farm.get("/logs")["activity"]]
        self.assertEqual([line for line in told if "offline" in line], [])
        self.assertEqual(self.farm.online(), {"w1", "w2"})
        self.assertGreater(self.farm.done_frames(), frames)

    def now(self) -> float:
        return self.farm.get("/status")["timestamp"]

    def test_a_crowd_on_this_computer(self) -> None:
        self.start(own="address == '127.0.0.1'")
        self.stand([HERE])

    def test_a_crowd_of_ten_other_computers(self) -> None:
        self.start(own="False")
        self.stand(OTHERS)

    def test_one_computer_that_passes_for_a_worker_and_wants_all_the_room(self) -> None:
        self.start(own="False", connections=CONNECTIONS)
        with RawClient(self.farm.port, OTHERS[0]) as trickster:
            beat = b'{"name": "trickster", "state": "ready", "instance": "t"}'
            self.assertEqual(trickster.ask("POST", "/heartbeat", beat).status, 200)
            leave = beat.replace(b"}", b', "leaving": true}')
            self.assertEqual(trickster.ask("POST", "/heartbeat", leave).status, 200)
        self.stand([OTHERS[0]], 0, CONNECTIONS * 2)


@needs.linux
class AnHonestHeartbeat(unittest.TestCase):
    """Beside a stranger with eight connections."""

    def setUp(self) -> None:
        self.farm = LocalFarm(self)

    def start(self) -> None:
        self.farm.start_manager("--no-discovery")
        self.honest = RawClient(self.farm.port)
        self.addCleanup(self.honest.close)

    def beat(self, name: str = "honest", **more: object) -> float:
        """Seconds until it is answered."""
        body = {"name": name, "state": "ready", "instance": f"of-{name}", **more}
        began = time.monotonic()
        reply = self.honest.ask("POST", "/heartbeat", json.dumps(body).encode())
        self.assertEqual(200, reply.status)
        return time.monotonic() - began

    def stand(self, method: str, path: str, body: bytes = b"") -> None:
        command = [sys.executable, "-c", STRANGER, str(self.farm.port), "8"]
        stranger = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(stranger.stdout.close)
        self.addCleanup(stranger.wait)
        self.addCleanup(stranger.kill)
        request = request_bytes(method, path, body)
        stranger.stdin.write(request)
        stranger.stdin.close()
        self.assertEqual(b"here\n", stranger.stdout.readline())
        slowest = []
        while len(slowest) < SPELLS and (not slowest or slowest[-1] > HONEST_S):
            slowest.append(max(self.spell(request)))
        self.assertIsNone(stranger.poll())
        self.assertLess(slowest[-1], HONEST_S, slowest)

    def spell(self, request: bytes) -> list[float]:
        """Each heartbeat comes when one of the requests has just arrived."""
        took = []
        for _ in range(BEATS):
            with RawClient(self.farm.port) as other:
                other.send(request)
                time.sleep(BEAT_EVERY_S / 10)
                took.append(self.beat())
            time.sleep(BEAT_EVERY_S)
        return took

    def test_while_somebody_sends_json_without_end(self) -> None:
        self.start()
        self.stand("POST", "/report_error", b'{"a":[' + b"[]," * 340_000 + b"[]]}")

    def test_while_twenty_senders_upload(self) -> None:
        self.start()
        uploads = Uploads(self, self.farm)
        self.farm.wait(lambda: self.beat() and len(uploads.answers) > UPLOADS, 60, "their ends")
        self.stand("GET", "/status")
        self.assertLessEqual(set(uploads.answers), {"400", "503", "cut"})

    def test_while_thousands_of_made_up_workers_are_looked_at(self) -> None:
        self.start()
        devices = ["\U0001f525" * 190 + str(number) for number in range(32)]
        for number in range(MADE_UP - 1):
            self.beat(f"made-up-{number}", system_info={"os": "x" * 200, "render_devices": devices})
            if number % 500 == 0:
                self.beat()
        self.stand("GET", "/status")
        status = self.farm.get("/status")  # by now the first are offline again
        self.assertGreater(status["workers_total"], len(status["workers"]))

    def test_while_a_queue_of_the_longest_lists_is_looked_at(self) -> None:
        numbers = sorted(random.Random(1).sample(range(1, 200_000), 3000))
        frames = ",".join(map(str, numbers))[:MAX_TEXT].rpartition(",")[0]
        known = Settings("/mnt/shot.blend", "/mnt/out/shot_", frames).to_dict()
        text = json.dumps({key: known[key] for key in OF_RELEASE_2_0})
        data = self.farm.folder / "manager"
        data.mkdir()
        store.SqliteStore(data / "farm.db").close()
        with contextlib.closing(sqlite3.connect(data / "farm.db")) as db:
            row = "INSERT INTO jobs VALUES (?, 0, 0, 1.0, NULL, ?, '[]', '{}')"
            db.executemany(row, ((number, text) for number in range(1, 5001)))
            db.commit()
        self.start()
        self.stand("GET", "/queue")


if __name__ == "__main__":
    unittest.main()
