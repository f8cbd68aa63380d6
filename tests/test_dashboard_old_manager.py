"""The dashboard over a manager of release 1.1: the contract's keys and nothing more.

The answers below have exactly what the contract says that 1.1 knows. No endpoint or key of ours is
there, a job has the number 0 in the history, and some answers are not what they should be.
"""

from __future__ import annotations

import json
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from support import ROOT, browser

WORKER = {
    "name": "NODO-01",
    "status": "rendering",
    "connected_at": 1_700_000_000,
    "last_seen": 1_700_000_100,
    "frames_rendered": 7,
    "jobs_completed": 1,
    "ip": "192.168.1.20",
}
STATUS = {
    "manager_state": "working",
    "job_id": 1,
    "job": {
        "blend_file": "Z:\\p\\escena.blend",
        "output_path": "Z:\\p\\out_",
        "total_frames": 20,
        "completed_frames": 7,
        "frame_range": {"start": 1, "end": 20},
        "resolution": {"x": 1920, "y": 1080},
        "render_engine": "CYCLES",
        "start_time": 1_700_000_000,
    },
    "workers": [WORKER],
    "job_progress": {
        "progress_percent": 35.0,
        "completed_frames": 7,
        "total_frames": 20,
        "elapsed_time": 70,
        "estimated_remaining": 130,
        "avg_time_per_frame": 10,
    },
    "performance_metrics": {
        "total_jobs_completed": 1,
        "total_render_time": 60,
        "peak_workers": 1,
        "queue_size": 1,
    },
}
RECORD = {
    "job_id": 0,
    "blend_file": "Z:\\p\\vieja.blend",
    "output_path": "Z:\\p\\v_",
    "total_frames": 5,
    "completed_frames": 5,
    "duration": 60.5,
    "workers_used": 1,
    "completed_at": 1_700_000_000,
    "datetime": "2023-11-14T22:13:20",
}
QUEUED = {
    "blend_file": "Z:\\p\\otra.blend",
    "total_frames": 12,
    "resolution": {"x": 640, "y": 360},
    "render_engine": "BLENDER_EEVEE",
}
LINE = {"timestamp": 1_700_000_050, "datetime": "2023-11-14T22:14:10"}
ANSWERS = {
    "/status": STATUS,
    "/workers": {"workers": [WORKER]},
    "/history": {"jobs": [RECORD, RECORD]},
    "/queue": {"queue": [QUEUED], "size": 1},
    "/logs": {
        "activity": [{**LINE, "message": "Job iniciado\n2023-11-14 error forged", "level": "info"}],
        "errors": [{**LINE, "worker": "NODO-01", "error": "sin memoria", "frame": None}],
    },
    "/alerts": {"alerts": None},
    "/preview": {"images": ["out_0001.png"], "count": 1},
}


class OldManager(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/":
            return self.answer(200, (ROOT / "index.html").read_bytes(), "text/html; charset=utf-8")
        if path in ANSWERS:
            return self.answer(200, json.dumps(ANSWERS[path]).encode(), "application/json")
        return self.answer(404, b"<h1>Not Found</h1>", "text/html")

    def do_POST(self):
        self.server.asked.append((self.path, json.loads(self.rfile.read(self.length()) or b"{}")))
        self.answer(200, b'{"ok": true}', "application/json")

    def length(self) -> int:
        return int(self.headers.get("Content-Length") or 0)

    def answer(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@browser.needed
class OverAnOldManager(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), OldManager)
        cls.server.asked = []
        cls.addClassCleanup(cls.server.server_close)
        thread = threading.Thread(target=cls.server.serve_forever, daemon=True)
        thread.start()
        cls.addClassCleanup(cls.server.shutdown)
        cls.page = browser.Page(f"http://127.0.0.1:{cls.server.server_port}/")
        cls.addClassCleanup(cls.page.close)

    def setUp(self):
        self.page.open("overview")

    def tearDown(self):
        self.assertEqual(self.page.complaints(), [])

    def test_every_page_shows_what_there_is(self):
        page = self.page
        page.until_text("#job-name", "escena.blend")
        self.assertEqual(page.text("#percent"), "35")
        page.until_text("#queue", "otra.blend")
        page.until_text("#lanes", "rendering")
        self.assertIsNone(page.text("#frames"), "no grid without /frames")
        page.press("2")
        page.until_text("#workers-rows", "NODO-01")
        page.press("3")
        page.until(lambda: len(page.texts("#history-rows tr")) == 2, "both records numbered 0")
        page.click("#history-rows tr:first-child button")
        page.until_text("#history-rows .facts", "vieja.blend")
        page.press("4")
        page.until_text("#lines", "Job iniciado")
        page.until_text("#lines", "sin memoria")

    def test_a_line_break_in_a_message_starts_no_line_of_the_download(self):
        self.page.open("logs")
        self.page.until(lambda: len(self.page.texts("#lines .line")) == 2, "both lines")
        self.page.click("#download")

        def rows() -> list[str] | None:
            found = list(self.page.downloads.glob("*.txt"))
            return found and found[0].read_text(encoding="utf-8").splitlines()

        lines = self.page.until(rows, "the download")
        self.assertEqual(len(lines), 2, lines)

    def test_a_job_without_a_number_leaves_the_queue_by_its_place(self):
        self.page.click("#queue li button:last-child")
        self.page.click("#confirm-yes")
        self.page.until(lambda: self.server.asked, "the request")
        self.assertEqual(self.server.asked[-1], ("/remove_from_queue", {"index": 0}))


if __name__ == "__main__":
    unittest.main()
