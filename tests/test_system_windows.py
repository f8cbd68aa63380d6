"""Manager and worker in Python for Windows, under wine, with a batch file in Blender's place.

Caught when planted: a Blender that was ended by us and looks as if it had ended well, one that is
not in its job before it runs, an event loop that takes 512 connections and no more, a manager that
gives up because the one that was killed has not let go yet.
"""

from __future__ import annotations

import contextlib
import os
import resource
import socket
import unittest
from pathlib import Path

from support import (
    ROOT,
    blender_shims,
    fake_blender,
    needs,
    openjd,
    raw_http,
    sample_pictures,
    scenes,
    waiting,
    windows_exe,
    windows_farm,
)
from support.fake_manager import FakeJob, FakeManager
from support.windows_farm import WindowsFarm, windows_path

from test_system_copies import MAKE_LIBRARY, MAKE_SHOT

HEAVY_S = 165
WAITS = True

LONG_S = 90
CONNECTIONS = 700  # select() takes 512 there
TOUCH_THE_SYSTEM = (
    "test_manager_httpd",
    "test_manager_store",
    "test_system_names.Devices",
    "test_system_names.Paths",
    "test_worker_blender_delivery",
    "test_worker_client",
    "test_worker_copies.FramesOfTwoSlots",
    "test_worker_copies.OfTwoSlots",
    "test_worker_name_lock",
    "test_worker_node",
    "test_worker_own_folders",
    "test_worker_outbox",
    "test_worker_shared_folders.Jobs",
    "test_worker_shared_folders.Looking",
)
NAMES_OF_PRIVATE = (
    "PRIVATE.PNG",
    "private.png.",
    "private.png%20",
    "private.png::$DATA",
    "PRIVAT~1.PNG",
    "..%5cphotos%5cprivate.png",
    "%5c%5c.%5cpipe%5cx.png",
    "C:private.png",
    "NUL.png",
)
PAGES_THAT_ARE_NONE = (
    "/index.html::$DATA",
    "/index.html.",
    "/..\\manager.py",
    "/..%5cmanager.py",
    "/preview/..%5c..%5c..%5cmanager.py",
    "/results/..%5cfarm.db?job_id=1",
    "/%5c%5c.%5cCON",
    "/CON",
)
NO_BLENDS = (
    "CON",
    r"\\.\pipe\a.blend",
    r"\\localhost\pipe\a.blend",
    "//localhost/pipe/a.blend",
    r"\\evil\IPC$\a.blend",
    r"\??\UNC\evil\share\a.blend",
    r"Z:a.blend",
)
NO_ENDS = ("::$DATA", ":stream", ".", " ", r"\..\NUL")
RUN_MODULES = """
import os, sys, unittest
os.chdir(sys.argv[1])
sys.path.insert(0, sys.argv[1])
suite = unittest.defaultTestLoader.loadTestsFromNames(sys.argv[2:])
passed = unittest.TextTestRunner(stream=sys.stdout).run(suite).wasSuccessful()
print("passed" if passed else "failed", flush=True)
"""
STOP_WHILE_OPENING = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from rendering.renderer import Job, Renderer
said = []
renderer = Renderer(sys.argv[2], sys.argv[3], say=lambda *words: said.append(words))
job = Job(1, sys.argv[4], sys.argv[5], "CYCLES")
done = []
thread = threading.Thread(target=lambda: done.append(renderer.render(job, 1).result))
thread.start()
sys.stdin.readline()
renderer.stop()
thread.join()
print("result", done, "warnings", [words for words in said if words[0] == "warning"], flush=True)
print("session", renderer._without_session, flush=True)
renderer.close(now=True)
"""

RUN_TASKS = """
import subprocess, sys
client, folder, *pairs = sys.argv[1:]
for task in (["enter", folder, *pairs], ["frames", folder, "1-3"], ["exit", folder]):
    code = subprocess.call([sys.executable, "-I", "-S", "-B", client, *task])
    print(task[0], code, flush=True)
print("over", flush=True)
"""


@unittest.skipUnless(windows_farm.available(), f"needs wine and Python for Windows: {needs.SETUP}")
class UnderWine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.prefix = windows_farm.make_prefix(cls.addClassCleanup)

    def setUp(self):
        self.farm = WindowsFarm(self, self.prefix)
        self.folder = self.farm.folder
        self.blend = self.folder / "a scene.blend"
        self.blend.write_bytes(b"BLENDER-v304 not really")
        self.out = self.folder / "out Ñ"

    def submit(self, frames):
        return self.farm.submit(
            blend_file=windows_path(self.blend),
            output_path=windows_path(self.out / "x_"),
            start_frame=1,
            end_frame=frames,
        )

    def test_a_job_through_a_kill_of_the_manager(self):
        self.farm.start_manager()
        self.farm.start_workers("w 1", blender=windows_farm.blender(self.folder, "well"))
        self.assertRegex(self.farm.get("/workers")["workers"][0]["system_info"]["os"], "^Windows")
        job = self.submit(120)
        self.farm.wait(lambda: self.farm.done_frames() > 5, LONG_S, "some frames")
        self.farm.kill("manager")
        self.farm.start_manager()  # at once: its folder and its port are still being let go of
        record = self.farm.finished(job, LONG_S)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", 120))
        pictures = sorted(path.name for path in self.out.iterdir())
        self.assertEqual(pictures, [f"x_{number:04d}.png" for number in range(1, 121)])
        whole = sample_pictures.png(64, 36)
        self.assertTrue(all(path.read_bytes() == whole for path in self.out.iterdir()))
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "one Blender for the whole job")

    def test_the_tasks_of_a_bundle(self):
        session, bundle, log = (self.folder / name for name in ("a sessión", "a bundle", "log"))
        session.mkdir()
        (session / "rules.json").write_text("{}")
        job = {"blend_file": windows_path(self.blend), "output_path": windows_path(self.out / "x_")}
        openjd.write_bundle(bundle, job, [(1, 3, 1)], windows=True)
        said = {
            "blend": job["blend_file"],
            "raw_blend": job["blend_file"],
            "name": "x_",
            "folder": windows_path(self.out),
            "rules": windows_path(session / "rules.json"),
            "blender": windows_farm.blender(self.folder, "well"),
            **dict.fromkeys(("scene", "engine", "device", "version"), ""),
            "scripts": "false",
            "overwrite": "true",
            "threads": "0",
            "time_limit": "0",
        }
        client = windows_path(bundle / "noctiluca" / "openjd_client.py")
        pairs = [f"{key}={value}" for key, value in said.items()]
        run = windows_farm.start(
            self.prefix, log, "-c", RUN_TASKS, client, windows_path(session), *pairs
        )
        self.addCleanup(run.kill)
        self.farm.wait(lambda: "over" in log.read_text(errors="replace"), LONG_S, "the tasks")
        told = log.read_text(errors="replace")
        for ended in ("enter 0", "frames 0", "exit 0"):
            self.assertIn(ended, told)
        pictures = {path.name: path.read_bytes() for path in self.out.iterdir()}
        whole = sample_pictures.png(64, 36)
        self.assertEqual({f"x_{n:04}.png": whole for n in (1, 2, 3)}, pictures, told)
        self.assertEqual(len(fake_blender.calls(self.folder)), 1, "one Blender for all tasks")

    def test_what_touches_the_system_passes_its_own_tests_there(self):
        log = self.folder / "modules.log"
        tests = windows_path(ROOT / "tests")
        run = windows_farm.start(
            self.prefix, log, "-c", RUN_MODULES, tests, *TOUCH_THE_SYSTEM, NOCTILUCA_TEST_BARE="1"
        )
        self.addCleanup(run.kill)
        ends = ("passed", "failed")
        self.farm.wait(
            lambda: log.exists() and log.read_text().rstrip().endswith(ends), 2 * LONG_S, "the end"
        )
        self.assertTrue(log.read_text().rstrip().endswith("passed"), log.read_text())

    def test_a_stranger_gets_no_file_by_any_way_that_windows_spells_it(self):
        self.farm.start_manager()
        self.begin_a_frame_in(self.photos(), "PRIVATE.PNG")
        for name in (*NAMES_OF_PRIVATE, "private.png"):
            with self.subTest(name):
                status, body = self.page(f"/preview/{name}?full=1&job_id=1")
                self.assertIn((status, b"PNG" in body), {(400, False), (404, False)})
        for path in PAGES_THAT_ARE_NONE:
            with self.subTest(path):
                status, body = self.page(path)
                self.assertIn((status, b"import" in body), {(400, False), (404, False)})

    def test_a_stranger_has_the_manager_ask_no_other_computer(self):
        """Windows introduces its user to each computer that it asks for a file. A new picture of
        the size that was reported lies there, so whoever asked would show it."""
        share = self.prefix / "dosdevices" / "unc" / "evil" / "share"
        share.mkdir(parents=True, exist_ok=True)
        self.farm.start_manager()
        picture = sample_pictures.png(64, 36)
        ways = (r"\\evil\share", r"//evil\share", r"/\evil/share", r"\\evil\share\x\..")
        for number, folder in enumerate((str(windows_path(self.out)), *ways), 1):
            self.out.mkdir(exist_ok=True)
            for place in (self.out, share):
                (place / "f_0001.png").write_bytes(picture)
            self.begin_a_frame_in(folder, "f_0001.png", len(picture))
            status, body = self.page(f"/preview/f_0001.png?full=1&job_id={number}")
            self.assertEqual(
                (status, picture == body), (200, True) if number == 1 else (404, False)
            )

    def test_a_worker_opens_no_device_and_nothing_by_another_spelling_of_its_own_folders(self):
        """By what answers at its manager's address: a real one refuses most of these."""
        unc = self.prefix / "dosdevices" / "unc" / "evil" / "share"
        unc.mkdir(parents=True, exist_ok=True)
        (unc / "a.blend").write_bytes(self.blend.read_bytes())
        home = windows_path(self.folder / "w1")
        good, out = windows_path(self.blend), windows_path(self.out / "f_")
        tried = [(path, out) for path in NO_BLENDS] + [(f"{good}{end}", out) for end in NO_ENDS]
        tried += [
            (good, home + rf"\{folder}\f_") for folder in ("WORKER-DATA", r"Worker-Data\W1\new")
        ]
        tried += [(good, path) for path in (r"\f_", "Z:f_", r"\\.\pipe\f_", r"\\evil\ipc$\f_")]
        with FakeManager() as manager:
            self.farm.port = manager.port
            self.farm.start_worker("w1", blender=windows_farm.blender(self.folder, "well"))
            jobs = [FakeJob(n, [1], *paths) for n, paths in enumerate([*tried, (good, out)], 1)]
            for job in jobs:
                manager.submit(job)
            for job, paths in zip(jobs, [*tried, None]):
                (report,) = self.farm.wait(lambda job=job: job.reports, LONG_S, f"{paths} to end")
                wanted = "failed" if paths else "done"
                self.assertEqual((paths, wanted), (paths, report["result"]), report["error"])

    def photos(self) -> str:
        place = self.folder / "photos"
        place.mkdir()
        (place / "private.png").write_bytes(sample_pictures.png(64, 36))
        os.utime(place / "private.png", (1e9, 1e9))
        return windows_path(place)

    def begin_a_frame_in(self, folder: str, file: str, size: int = 5) -> None:
        """As a stranger does who passes for artist and worker; one job after the other."""
        stranger = {"name": "stranger", "worker": "stranger", "instance": "i"}
        self.farm.post("/cancel_job", {})
        self.farm.post("/heartbeat", {**stranger, "state": "done"})
        self.farm.submit(
            blend_file="Z:\\a.blend", output_path=folder + "\\f_", start_frame=1, end_frame=2
        )
        self.farm.post("/heartbeat", {**stranger, "state": "ready"})
        ask = "/job?worker=stranger&instance=i"
        work = self.farm.wait(
            lambda: (found := self.farm.get(ask)).get("lease") and found, LONG_S, "a frame"
        )
        told = {key: work[key] for key in ("job_id", "frame", "lease")}
        told |= {"result": "done", "seconds": 1, "bytes": size, "file": f"{folder}\\{file}"}
        self.assertTrue(self.farm.post("/report_frame", {**stranger, **told})["ok"])

    def page(self, path: str) -> tuple[int, bytes]:
        with raw_http.RawClient(self.farm.port) as client:
            client.send(raw_http.request_bytes("GET", path))
            answer = client.answer()
        return answer.status, answer.body

    def test_a_second_manager_is_refused_with_a_sentence(self):
        self.farm.start_manager()
        for data, words in (("manager", "Another manager is using"), ("other", "already in use")):
            log = self.folder / f"second-{data}.log"
            arguments = ["--host", "127.0.0.1", "--port", str(self.farm.port), "--no-browser"]
            arguments += ["--data", windows_path(self.folder / data)]
            program = windows_path(ROOT / "manager" / "manager.py")
            second = windows_farm.start(self.prefix, log, program, *arguments)
            self.addCleanup(second.kill)
            self.assertEqual(second.wait(LONG_S), 2, log.read_text())
            self.farm.wait(lambda log=log, words=words: words in log.read_text(), LONG_S, words)
        self.assertEqual(self.farm.get("/status")["manager_state"], "free")

    def test_a_second_worker_of_the_same_name_is_refused_and_a_new_one_after_a_kill_is_not(self):
        self.farm.start_manager()
        straw = windows_farm.blender(self.folder, "well")
        self.farm.start_workers("w1", blender=straw)
        log = self.folder / "second.log"
        program = windows_path(ROOT / "worker" / "worker.py")
        home = windows_path(self.folder / "w1")
        arguments = ["--name", "w1", "--data", home, "--manager", f"127.0.0.1:{self.farm.port}"]
        second = windows_farm.start(self.prefix, log, program, *arguments)
        self.addCleanup(second.kill)
        self.assertEqual(second.wait(LONG_S), 2, log.read_text())
        self.farm.wait(lambda: "already" in log.read_text(), LONG_S, "the reason")
        self.farm.kill("w1")
        self.farm.start_workers("w1", blender=straw)  # says whom it replaces: nobody waits 10 s

    def test_more_connections_than_select_takes(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < 2 * CONNECTIONS:
            resource.setrlimit(resource.RLIMIT_NOFILE, (min(2 * CONNECTIONS, hard), hard))
            self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        self.farm.start_manager()
        with contextlib.ExitStack() as stack:
            clients = [
                stack.enter_context(socket.create_connection(("127.0.0.1", self.farm.port), LONG_S))
                for _ in range(CONNECTIONS)
            ]
            for client in clients:
                client.sendall(b"GET /queue HTTP/1.1\r\nHost: localhost\r\n\r\n")
            answers = {client.recv(12) for client in clients}
        self.assertEqual(answers, {b"HTTP/1.1 200"})

    def test_stopped_while_it_opens_it_leaves_no_process_and_keeps_its_session(self):
        log = self.folder / "stop.log"
        stopper = windows_farm.start(
            self.prefix,
            log,
            "-c",
            STOP_WHILE_OPENING,
            windows_path(ROOT / "worker"),
            windows_farm.blender(self.folder, "hang_opening"),
            windows_path(self.folder / "scratch"),
            windows_path(self.blend),
            windows_path(self.out / "x_"),
        )
        self.addCleanup(stopper.kill)
        self.farm.wait(lambda: fake_blender.calls(self.folder), LONG_S, "Blender's start")
        stopper.stdin.write(b"\n")
        stopper.stdin.flush()
        self.assertEqual(stopper.wait(LONG_S), 0)
        self.farm.wait(lambda: "session" in log.read_text(), LONG_S, "its last line")
        said = log.read_text()
        self.assertIn("result ['stopped'] warnings []", said)
        self.assertIn("session None", said)
        self.assert_no_blender_left()

    def test_blender_dies_with_a_worker_that_is_killed(self):
        self.farm.start_manager()
        self.farm.start_workers("w1", blender=windows_farm.blender(self.folder, "hang"))
        self.submit(3)
        self.farm.wait(lambda: fake_blender.calls(self.folder), LONG_S, "Blender's start")
        self.farm.kill("w1")
        self.assert_no_blender_left()

    def assert_no_blender_left(self):
        place = self.folder.name.encode()

        def left() -> bool:
            return any(b"fake_blender.py" in line and place in line for line in command_lines())

        waiting.until(lambda: not left(), LONG_S, "the end of Blender and its starter")


@unittest.skipUnless(windows_exe.available(), f"needs Blender for Windows: {needs.SETUP}")
class UnderADriveLetter(unittest.TestCase):
    """A job that was sent with paths of Linux, in a shared folder that is a drive on Windows."""

    def test_the_pictures_are_those_of_linux_and_lie_where_they_belong(self):
        linux, pixels = blender_shims()["4.5"], needs.pictures()
        prefix = windows_farm.make_prefix(self.addCleanup)
        windows_exe.install_blender(prefix / "drive_c" / "Blender")
        farm = WindowsFarm(self, prefix)
        artist, real, plain = (farm.folder / name for name in ("artist", "share", "plain"))
        root = f"ROOT = {str(artist)!r}\nRELATIVE = False\n"
        shot, output = artist / "proj" / "shot.blend", str(artist / "out" / "f_")
        scenes.make(linux, artist / "lib" / "props.blend", extra=root + MAKE_LIBRARY)
        scenes.make(linux, shot, frames=(3, 4), output=output, extra=root + MAKE_SHOT)
        scenes.render_plainly(linux, shot, str(plain / "f_"))
        (artist / "proj" / "nodes").rename(farm.folder / "plain nodes")
        artist.rename(real)
        (prefix / "dosdevices" / "m:").symlink_to(real)
        farm.start_manager("--no-discovery")
        roots = [{"name": "show", "paths": [str(artist), "M:\\"]}]
        self.assertTrue(farm.post("/paths", {"roots": roots}).get("ok"))
        farm.start_workers("w1", blender="C:\\Blender\\blender.exe")
        job = farm.submit(blend_file=shot, output_path=output, start_frame=3, end_frame=4)
        record = farm.finished(job, 4 * LONG_S)
        self.assertEqual("completed", record["status"], farm.logs())
        self.assertEqual({"show": "M:\\"}, farm.get("/paths")["nodes"][0]["seen"])
        for one, other in ((plain, "out"), (farm.folder / "plain nodes", "proj/nodes")):
            names = sorted(path.name for path in one.iterdir())
            self.assertEqual(names, sorted(path.name for path in (real / other).iterdir()))
            for name in names:
                self.assertIsNone(pixels.difference(one / name, real / other / name), name)
        self.assertFalse(artist.exists(), "something was written where the artist's folder was")


def command_lines() -> list[bytes]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # ended meanwhile
            found.append(path.read_bytes())
    return found


if __name__ == "__main__":
    unittest.main()
