"""A small scripted manager, written from the contract and not from our manager's code.

It holds one farm of the simplest kind: jobs in order, frames handed out in order, every answer by
the wire's rules, every request recorded. A test bends it: `answer_with` puts an answer of its own
in front, `go_away` and `come_back` take the listener off its port and put it back.
"""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from support import waiting

PORT_BACK_S = 30


class FakeJob:
    def __init__(self, job_id, frames, blend_file="/p/scene.blend", output_path="/p/out_", **more):
        self.job_id = job_id
        self.waiting = list(frames)
        self.held = {}  # lease → (worker, frame)
        self.reports = []  # bodies of POST /report_frame, in order
        self.cancelled = False
        self.settings = {
            "job_id": job_id,
            "blend_file": blend_file,
            "output_path": output_path,
            "render_engine": "CYCLES",
            "overwrite": True,
            **more,
        }

    @property
    def settled(self):
        return self.cancelled or not (self.waiting or self.held)


class FakeManager:
    """Use as a context manager. `requests` has every one: (method, path, query, body)."""

    def __init__(self):
        self.lock = threading.Condition()
        self.requests = []
        self.heartbeats = []
        self.workers = {}  # name → last heartbeat
        self.job = None
        self.queue = []
        self.overrides = {}  # path → list of (status, body) to answer with first
        self.leases = 0
        self.port = 0
        self._server = None
        self._sockets = set()

    def __enter__(self):
        self.come_back()
        return self

    def __exit__(self, *_):
        self.go_away()

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    # --- what a test does ---------------------------------------------------------------------

    def submit(self, job):
        with self.lock:
            self.queue.append(job)
            self._turn()
        return job

    def cancel(self):
        with self.lock:
            self.job.cancelled = True
            self.job.waiting.clear()
            self._turn()

    def forget_everything(self):
        """As a restart with an empty database."""
        with self.lock:
            self.job, self.queue, self.workers = None, [], {}
            self.lock.notify_all()

    def answer_with(self, path, status, body, times=1):
        with self.lock:
            self.overrides.setdefault(path, []).extend([(status, body)] * times)

    def go_away(self):
        """No listener, and no connection, as after kill -9."""
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.server_close()
        with self.lock:
            sockets, self._sockets = self._sockets, set()
            self.lock.notify_all()
        for sock in sockets:
            try:
                sock.shutdown(2)
            except OSError:
                pass  # it has gone already

    def _bind(self):
        """The listener; None while a passing connection of somebody else sits on the port."""
        try:
            return _Server(("127.0.0.1", self.port), _Handler)
        except OSError:
            return None

    def come_back(self):
        server = waiting.until(self._bind, PORT_BACK_S, f"port {self.port} to be free again")
        server.manager = self
        self.port = server.server_address[1]
        self._server = server
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()

    def seen(self, path):
        with self.lock:
            return [request for request in self.requests if request[1] == path]

    def states(self, name):
        """The states of a worker in the order they were told, without repetition."""
        with self.lock:
            told = [beat["state"] for beat in self.heartbeats if beat["name"] == name]
        return [state for n, state in enumerate(told) if n == 0 or told[n - 1] != state]

    # --- the farm -----------------------------------------------------------------------------

    def _turn(self):
        """FREE → WORKING → CONFIG → FREE, by the contract's two conditions."""
        states = {beat["state"] for beat in self.workers.values()}
        if self.job is not None and self.job.settled and states == {"done"}:
            self.job = None
        if self.job is None and self.queue and states == {"ready"}:
            self.job = self.queue.pop(0)
        self.lock.notify_all()

    def _state(self):
        job = self.job
        return {
            "manager_state": "working" if job else "free",
            "job_id": job.job_id if job else None,
            "settled": bool(job and job.settled),
            "stop": None,
        }

    def on_heartbeat(self, _query, body):
        with self.lock:
            self.heartbeats.append(body)
            if body.get("leaving"):
                self._release(self.workers.pop(body["name"], body)["name"])
            else:
                self.workers[body["name"]] = body
            self._turn()
            stop = self._stop_for(body.get("lease"))
            return 200, {
                "ok": True,
                **self._state(),
                "stop": stop,
                "command": None,
                "want_log": False,
                "version": "2.0",
            }

    def on_job(self, query, _body):
        deadline = time.monotonic() + float(query.get("wait", 0))
        with self.lock:
            if query.get("worker") not in self.workers:
                return 409, {"ok": False, "error": "Unknown worker: send a heartbeat first."}
            while True:
                answer, news = self._news_for(query)
                left = deadline - time.monotonic()
                if news or left <= 0 or self._server is None:
                    return 200, answer
                self.lock.wait(min(left, 0.5))

    def _news_for(self, query):
        name, have = query["worker"], query.get("have")
        answer = {**self._state(), "frame": None, "lease": None}
        job = self.job
        if have is not None:
            stop = self._stop_for(have)
            return {**answer, "stop": stop}, bool(stop or answer["settled"])
        state = self.workers[name]["state"]
        if job is None:
            return answer, state == "done"
        if job.settled:
            return answer, state != "done"
        mine = [(lease, held[1]) for lease, held in job.held.items() if held[0] == name]
        if not mine and job.waiting:
            self.leases += 1
            mine = [(f"lease-{self.leases}", job.waiting.pop(0))]
            job.held[mine[0][0]] = (name, mine[0][1])
        if not mine:
            return answer, False
        lease, frame = mine[0]
        return {**answer, **job.settings, "frame": frame, "lease": lease, "attempt": 1}, True

    def _stop_for(self, lease):
        job = self.job
        if lease is None or (job and lease in job.held and not job.cancelled):
            return None
        reason = "cancelled" if job and job.cancelled else "revoked"
        return {"job_id": job.job_id if job else 0, "frame": 0, "lease": lease, "reason": reason}

    def _release(self, name):
        for lease, (worker, frame) in list(self.job.held.items() if self.job else ()):
            if worker == name:
                del self.job.held[lease]
                self.job.waiting.insert(0, frame)

    def on_report_frame(self, _query, body):
        with self.lock:
            if self.job is None or body["job_id"] != self.job.job_id:
                return 404, {"ok": False, "error": "There is no such job."}
            self.job.reports.append(body)
            self.job.held.pop(body["lease"], None)
            self._turn()
            answer = {"ok": True, "accepted": True, "settled": self.job.settled}
            if body.get("next"):
                answer["next"] = self._news_for({"worker": body["worker"]})[0]
            return 200, answer

    def on_anything(self, _query, _body):
        return 200, {"ok": True}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    manager: FakeManager

    def handle_error(self, request, client_address):
        """Cut connections are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        with self.server.manager.lock:
            self.server.manager._sockets.add(self.connection)

    def do_GET(self):
        self._answer()

    def do_POST(self):
        self._answer()

    def _answer(self):
        manager = self.server.manager
        address = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(address.query).items()}
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        is_json = self.headers.get("Content-Type", "").startswith("application/json")
        body = json.loads(raw) if is_json else raw
        with manager.lock:
            if manager._server is not self.server:  # it is dead: what it reads on Windows, where
                self.close_connection = True  # no shutdown wakes who reads, it hears no more
                return
            manager.requests.append((self.command, address.path, query, body))
            scripted = manager.overrides.get(address.path)
            override = scripted.pop(0) if scripted else None
            manager.lock.notify_all()
        if override is None:
            name = "on_" + address.path.strip("/")
            status, reply = getattr(manager, name, manager.on_anything)(query, body)
        else:
            status, reply = override
        data = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Silence: what matters is recorded."""
