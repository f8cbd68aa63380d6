"""The manager as a process, over real HTTP: pages, pictures, methods, guards, a second manager."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from support import MANAGER_PY, needs, scripted, waiting
from support.local_farm import LocalFarm

PNG = scripted.TINY_PNG
BROWSER = {"Accept": "text/html,application/xhtml+xml"}
DISCOVERY_OFF = "--no-discovery"


class ManagerProcess(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager(DISCOVERY_OFF)

    def ask(
        self, method: str, path: str, body: object = None, headers: dict | None = None
    ) -> tuple[int, dict, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.farm.port, timeout=200)
        raw = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        connection.request(method, path, raw, headers or {})
        response = connection.getresponse()
        data = response.read()
        connection.close()
        return response.status, {k.lower(): v for k, v in response.getheaders()}, data

    def post(self, path: str, body: object) -> dict:
        status, _, data = self.ask("POST", path, body)
        self.assertEqual(200, status, data)
        return json.loads(data)

    def lease_of_first_frame(self, folder: str = "/out") -> dict:
        self.post("/heartbeat", {"name": "A", "state": "ready", "instance": "i"})
        output = f"{folder}/x_"
        job = {"blend_file": "/a.blend", "output_path": output, "start_frame": 1, "end_frame": 2}
        self.post("/set_job", {**job, "render_engine": "CYCLES"})
        return json.loads(self.ask("GET", "/job?worker=A&instance=i")[2])

    def report(self, work: dict, file: str) -> dict:
        done = {key: work[key] for key in ("job_id", "frame", "lease")}
        return self.post("/report_frame", {**done, "worker": "A", "result": "done", "file": file})

    # -- pages ---------------------------------------------------------------------------------

    def test_people_get_the_page_and_programs_the_status(self) -> None:
        for path in ("/", "/dashboard"):
            status, headers, body = self.ask("GET", path, headers=BROWSER)
            self.assertEqual((200, "text/html; charset=utf-8"), (status, headers["content-type"]))
            self.assertIn("script-src 'sha256-", headers["content-security-policy"])
            self.assertTrue(body.lower().startswith(b"<!doctype html>"))
            status, headers, body = self.ask("GET", path)
            self.assertEqual("free", json.loads(body)["manager_state"])

    def test_a_browser_that_has_the_page_is_not_sent_it_again(self) -> None:
        tag = self.ask("GET", "/", headers=BROWSER)[1]["etag"]
        status, headers, body = self.ask("GET", "/", headers={**BROWSER, "If-None-Match": tag})
        self.assertEqual((304, b"", tag), (status, body, headers["etag"]))
        self.assertIn("script-src 'sha256-", headers["content-security-policy"])
        status, _, body = self.ask("GET", "/", headers={**BROWSER, "If-None-Match": '"older"'})
        self.assertEqual((200, True), (status, b"<script" in body))
        status, _, body = self.ask("GET", "/", headers={"If-None-Match": tag})
        self.assertEqual("free", json.loads(body)["manager_state"], "another thing than the page")

    def test_head_has_the_headers_and_no_body(self) -> None:
        status, headers, body = self.ask("HEAD", "/status")
        self.assertEqual((200, b""), (status, body))
        self.assertGreater(int(headers["content-length"]), 10)

    def test_a_wrong_method_says_the_right_one(self) -> None:
        status, headers, body = self.ask("GET", "/set_job")
        self.assertEqual((405, "POST"), (status, headers["allow"]))
        self.assertEqual("Use POST here.", json.loads(body)["error"])

    # -- guards --------------------------------------------------------------------------------

    def test_foreign_host_names_and_sites_are_refused_where_it_matters(self) -> None:
        foreign = {"Host": "evil.example"}
        self.assertEqual(421, self.ask("GET", "/status", headers=foreign)[0])
        cross = {"Sec-Fetch-Site": "cross-site", "Origin": "http://evil.example"}
        self.assertEqual(403, self.ask("POST", "/cancel_job", {}, cross)[0])
        self.assertEqual(403, self.ask("GET", "/job?worker=A", headers=cross)[0])
        status, headers, _ = self.ask("GET", "/status", headers=cross)
        self.assertEqual(200, status)
        self.assertNotIn("access-control-allow-origin", headers)

    def test_with_a_token_only_who_has_it_may_act(self) -> None:
        farm = LocalFarm(self)
        (farm.folder / "manager").mkdir()
        (farm.folder / "manager" / "token.txt").write_text("s3cret\n")
        farm.start_manager(DISCOVERY_OFF)
        self.farm = farm
        beat = {"name": "A", "state": "ready", "instance": "i"}
        status, _, body = self.ask("POST", "/heartbeat", beat)
        self.assertEqual(403, status)
        self.assertNotIn(b"s3cret", body)
        token = {"X-Noctiluca-Token": "s3cret"}
        self.assertEqual(200, self.ask("POST", "/heartbeat", beat, token)[0])
        self.assertEqual(403, self.ask("GET", "/job?worker=A&instance=i")[0])
        self.assertEqual(200, self.ask("GET", "/job?worker=A&instance=i", headers=token)[0])
        self.assertEqual(200, self.ask("GET", "/status")[0])
        self.assertNotIn("s3cret", farm.logs())

    # -- pictures ------------------------------------------------------------------------------

    def test_a_small_picture_is_kept_and_served_by_the_frames_file_name(self) -> None:
        work = self.lease_of_first_frame()
        self.assertTrue(self.report(work, "/out/x_0001.exr")["accepted"])
        target = f"/frame_preview?worker=A&job_id=1&frame=1&lease={work['lease']}"
        self.assertEqual(404, self.ask("GET", "/preview/x_0001.exr")[0])
        self.assertEqual(200, self.ask("POST", target, PNG)[0])
        status, headers, body = self.ask("GET", "/preview/x_0001.exr")
        self.assertEqual((200, "image/png", PNG), (status, headers["content-type"], body))
        found = self.farm.get("/preview")
        self.assertEqual((["x_0001.exr"], 1), (found["images"], found["count"]))

    def test_previews_that_cannot_be_kept_are_told_once_and_taken_later(self) -> None:
        work = self.lease_of_first_frame()
        target = f"/frame_preview?worker=A&job_id=1&frame=1&lease={work['lease']}"
        place = self.farm.folder / "manager" / "previews"
        for time in (1, 2):
            place.write_text("in the way, as a full disk would be")
            for _ in range(3):
                self.assertEqual(503, self.ask("POST", target, PNG)[0])
            alerts = json.loads(self.ask("GET", "/alerts")[2])["alerts"]
            told = [alert for alert in alerts if "Previews cannot be kept" in alert["message"]]
            self.assertEqual(time, len(told))
            place.unlink()
            self.assertEqual(200, self.ask("POST", target, PNG)[0])
            shutil.rmtree(place)

    def test_pictures_that_nobody_was_asked_for_are_refused(self) -> None:
        work = self.lease_of_first_frame()
        target = "/frame_preview?worker=A&job_id=1&frame=1&lease="
        self.assertEqual(409, self.ask("POST", f"{target}forged", PNG)[0])
        nameless = target.replace("&frame=1", "") + work["lease"]
        self.assertEqual(400, self.ask("POST", nameless, PNG)[0])
        self.assertEqual(400, self.ask("POST", target + work["lease"], b"<svg>")[0])
        huge = PNG[:16] + b"\0\0\x75\x30" * 2 + PNG[24:]  # 30,000 pixels square
        status, _, body = self.ask("POST", target + work["lease"], huge)
        self.assertEqual(400, status)
        self.assertIn(b"2048 x 2048", body)
        too_much = PNG + b"x" * 300_000
        self.assertEqual(413, self.ask("POST", target + work["lease"], too_much)[0])

    def test_a_worker_cannot_make_the_manager_show_any_file(self) -> None:
        secret = self.farm.folder / "secret.png"
        secret.write_bytes(PNG)
        shown = self.farm.folder / "out"
        shown.mkdir()
        work = self.lease_of_first_frame(str(shown))
        self.report(work, str(secret))
        self.assertEqual(404, self.ask("GET", "/preview/secret.png")[0])
        (shown / "secret.png").write_bytes(PNG)
        self.assertEqual(200, self.ask("GET", "/preview/secret.png?full=1")[0])

    def photos(self) -> Path:
        """A folder that has nothing to do with the farm, with old pictures in it."""
        folder = self.farm.folder / "photos"
        folder.mkdir()
        for name in ("private.png", "other.png"):
            (folder / name).write_bytes(PNG)
            os.utime(folder / name, (1e9, 1e9))
        (folder / "elsewhere").mkdir()
        (folder / "elsewhere" / "linked.png").write_bytes(PNG)
        return folder

    def ended(self) -> None:
        self.post("/cancel_job", {})
        self.post("/heartbeat", {"name": "A", "state": "done", "instance": "i", "job_id": 1})
        waiting.until(lambda: self.farm.get("/history")["jobs"], 20, "the history")

    def test_a_stranger_reads_no_pictures_of_any_folder(self) -> None:
        """A made-up job, and a made-up worker that says it has rendered what lay there before."""
        folder = self.photos()
        work = self.lease_of_first_frame(str(folder))
        self.report(work, str(folder / "private.png"))
        for path in ("/preview/private.png", "/preview/private.png?full=1"):
            self.assertEqual(404, self.ask("GET", path)[0])
        self.ended()
        self.assertEqual(404, self.ask("GET", "/preview/private.png?full=1&job_id=1")[0])

    def test_what_was_there_already_is_shown_by_its_size(self) -> None:
        folder = self.photos()
        work = self.lease_of_first_frame(str(folder))
        done = {key: work[key] for key in ("job_id", "frame", "lease")}
        done |= {"worker": "A", "result": "skipped", "file": "private.png", "bytes": len(PNG)}
        self.post("/report_frame", done)
        self.assertEqual(200, self.ask("GET", "/preview/private.png?full=1")[0])
        again = json.loads(self.ask("GET", "/job?worker=A&instance=i")[2])
        done |= {"frame": again["frame"], "lease": again["lease"], "file": "other.png"}
        self.post("/report_frame", {**done, "bytes": len(PNG) + 1})
        self.assertEqual(404, self.ask("GET", "/preview/other.png?full=1")[0])

    def test_one_guess_a_name(self) -> None:
        """Else whoever does not know a picture's size reports one after another."""
        folder = self.photos()
        work = self.lease_of_first_frame(str(folder))
        for size in (len(PNG) + 1, len(PNG)):
            done = {key: work[key] for key in ("job_id", "frame", "lease")}
            done |= {"worker": "A", "result": "skipped", "file": "private.png", "bytes": size}
            self.post("/report_frame", done)
            work = json.loads(self.ask("GET", "/job?worker=A&instance=i")[2])
        self.assertEqual(404, self.ask("GET", "/preview/private.png?full=1")[0])

    @needs.posix
    def test_no_link_leads_out_of_the_output_folder(self) -> None:
        folder = self.photos()
        (folder / "x_0001.png").symlink_to(folder / "elsewhere" / "linked.png")
        shown = self.farm.folder / "shown"
        shown.symlink_to(folder)  # the folder itself may be one
        work = self.lease_of_first_frame(str(shown))
        self.report(work, str(shown / "x_0001.png"))
        self.assertEqual(404, self.ask("GET", "/preview/x_0001.png?full=1")[0])
        (folder / "x_0001.png").unlink()
        (folder / "x_0001.png").write_bytes(PNG)
        self.assertEqual(200, self.ask("GET", "/preview/x_0001.png?full=1")[0])
        self.ended()
        self.assertEqual(200, self.ask("GET", "/preview/x_0001.png?full=1&job_id=1")[0])
        (folder / "x_0001.png").unlink()
        (folder / "x_0001.png").symlink_to(folder / "elsewhere" / "linked.png")
        self.assertEqual(404, self.ask("GET", "/preview/x_0001.png?full=1&job_id=1")[0])

    def test_a_frame_that_is_missing_has_no_picture(self) -> None:
        folder = self.photos()
        work = self.lease_of_first_frame(str(folder))
        for number in (1, 2):
            (folder / f"x_000{number}.png").write_bytes(PNG)
        self.report(work, str(folder / "x_0001.png"))
        self.ended()
        self.assertEqual(200, self.ask("GET", "/preview/x_0001.png?full=1&job_id=1")[0])
        self.assertEqual(404, self.ask("GET", "/preview/x_0002.png?full=1&job_id=1")[0])

    def test_with_a_token_files_are_shown_to_who_has_it(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager(DISCOVERY_OFF, "--token", "s3cret")
        folder, self.farm = self.photos(), farm
        token = {"X-Noctiluca-Token": "s3cret"}
        farm.headers = token
        ask = self.ask
        self.ask = lambda method, path, body=None, headers=token: ask(method, path, body, headers)
        work = self.lease_of_first_frame(str(folder))
        self.report(work, str(folder / "private.png"))
        full = "/preview/private.png?full=1"
        self.assertEqual(200, self.ask("GET", full)[0])  # who may send jobs may look, too
        self.assertEqual(403, self.ask("GET", full, headers={})[0])
        self.assertEqual(404, self.ask("GET", "/preview/private.png", headers={})[0])
        target = f"/frame_preview?worker=A&job_id=1&frame=1&lease={work['lease']}"
        self.assertEqual(200, self.ask("POST", target, PNG)[0])
        self.assertEqual(200, self.ask("GET", "/preview/private.png", headers={})[0])

    def test_a_full_picture_comes_in_parts_and_only_when_it_has_changed(self) -> None:
        shown = self.farm.folder / "out"
        shown.mkdir()
        work = self.lease_of_first_frame(str(shown))
        data = PNG + bytes(range(256)) * 300_000  # 77 MB: more than anything is kept in memory
        (shown / "x_0001.png").write_bytes(data)
        self.report(work, str(shown / "x_0001.png"))
        path = "/preview/x_0001.png?full=1"
        status, headers, body = self.ask("GET", path)
        self.assertEqual((200, "image/png"), (status, headers["content-type"]))
        self.assertTrue(data == body)
        tag = headers["etag"]
        self.assertEqual(304, self.ask("GET", path, headers={"If-None-Match": tag})[0])
        part = {"Range": "bytes=1000-2999", "If-Range": tag}
        status, headers, body = self.ask("GET", path, headers=part)
        self.assertEqual((206, data[1000:3000]), (status, body))
        self.assertEqual(f"bytes 1000-2999/{len(data)}", headers["content-range"])
        self.assertEqual(416, self.ask("GET", path, headers={"Range": "bytes=99999999-"})[0])
        (shown / "x_0001.png").write_bytes(PNG)
        self.assertEqual(PNG, self.ask("GET", path, headers=part)[2])
        self.assertEqual(PNG, self.ask("GET", path, headers={"If-None-Match": tag})[2])

    # -- one manager ---------------------------------------------------------------------------

    def test_a_second_manager_is_refused_with_a_sentence(self) -> None:
        same_folder = [str(self.farm.folder / "manager"), "0", "Another manager is using"]
        same_port = [str(self.farm.folder / "other"), str(self.farm.port), "port"]
        for folder, port, sentence in (same_folder, same_port):
            command = [sys.executable, str(MANAGER_PY), "--host", "127.0.0.1", DISCOVERY_OFF]
            command += ["--no-browser", "--data", folder, "--port", port]
            ended = subprocess.run(command, capture_output=True, text=True, timeout=600)
            self.assertEqual(2, ended.returncode, ended)
            self.assertIn(sentence, ended.stderr)
            self.assertNotIn("Traceback", ended.stderr)
        self.assertEqual("free", self.farm.get("/status")["manager_state"])

    def test_ctrl_c_ends_it_politely_and_the_port_file_goes(self) -> None:
        process = self.farm.processes["manager"]
        process.send_signal(signal.SIGINT)
        waiting.until(lambda: process.poll() is not None, 20, "the manager to end")
        self.assertEqual(0, process.returncode)
        self.assertFalse((self.farm.folder / "manager" / "manager.port").exists())
        self.assertNotIn("Traceback", self.farm.logs())


if __name__ == "__main__":
    unittest.main()
