"""The manager's disk fills up, and a second manager comes: told in a sentence, nothing is lost."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from support import MANAGER_PY, needs
from support.local_farm import LocalFarm

import activity_log
import lock
import store
from httpd import acceptor
from lock import FolderInUse

import manager

WAIT_S = 300.0


@needs.posix
class SomebodyTakesTheDatabaseAway(unittest.TestCase):
    """Windows does not let them."""

    def test_it_is_said_and_the_queue_is_there_after_a_power_cut(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager("--no-discovery")
        job = {"blend_file": "/a.blend", "output_path": "/o/x_", "start_frame": 1, "end_frame": 5}
        numbers = [farm.submit(**job), farm.submit(**job)]
        for file in (farm.folder / "manager").glob("farm.db*"):
            file.unlink()

        def is_said() -> bool:
            return "written anew" in str(farm.get("/alerts"))

        farm.wait(is_said, WAIT_S, "the alert, though nobody sends anything")
        farm.kill("manager")
        farm.start_manager("--no-discovery")
        queue = farm.get("/queue")["queue"]
        self.assertEqual(numbers, [one["job_id"] for one in queue])


@needs.root
@needs.linux
class FullFromTheStart(unittest.TestCase):
    """Real processes on a real disk of 4 MiB."""

    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.data = self.farm.folder / "manager"
        self.data.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(self.data)]
        subprocess.run(command, check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", str(self.data)], check=True)
        self.addCleanup(self.farm.close)  # before its disk goes

    def fill(self) -> None:
        with contextlib.suppress(OSError), open(self.data / "filler", "wb", buffering=0) as filler:
            while True:
                filler.write(bytes(512))

    def log(self) -> str:
        return (self.farm.folder / "manager.log").read_text(encoding="utf-8")

    def start_on_a_full_disk(self) -> None:
        self.fill()
        command = [sys.executable, str(MANAGER_PY), "--host", "127.0.0.1", "--no-browser"]
        command += ["--port", str(self.farm.port), "--data", str(self.data), "--no-discovery"]
        with open(self.farm.folder / "manager.log", "ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        self.farm.processes["manager"] = process

    def test_a_queue_is_there_though_the_disk_is_full(self) -> None:
        """After an end in good order, and after a power cut."""
        for how in (signal.SIGINT, signal.SIGKILL):
            with self.subTest(how=how):
                self.farm.start_manager("--no-discovery")
                job = self.farm.submit(
                    blend_file="/a.blend", output_path="/o/x_", start_frame=1, end_frame=5
                )
                self.farm.processes["manager"].send_signal(how)
                self.farm.processes.pop("manager").wait()
                self.start_on_a_full_disk()
                queue = self.farm.wait(lambda: self.farm.try_get("/queue"), WAIT_S, "the queue")
                self.assertIn(job, [queued["job_id"] for queued in queue["queue"]])
                self.assertEqual([], list(self.data.glob("*.damaged*")))
                self.assertNotIn("Traceback", self.log())
                self.farm.kill("manager")
                (self.data / "filler").unlink()

    def test_a_new_farm_waits_until_there_is_room(self) -> None:
        self.start_on_a_full_disk()
        self.farm.wait(lambda: "Free some room" in self.log(), WAIT_S, "the word")
        self.assertIsNone(self.farm.processes["manager"].poll())
        (self.data / "filler").unlink()
        self.farm.wait(lambda: (self.data / "manager.port").exists(), WAIT_S, "the manager's port")
        self.assertEqual([], list(self.data.glob("*.damaged*")))

    def test_it_can_be_ended_while_it_waits(self) -> None:
        self.start_on_a_full_disk()
        self.farm.wait(lambda: "Free some room" in self.log(), WAIT_S, "the word")
        self.assertEqual(0, self.farm.stop("manager"))


class LogFile(unittest.TestCase):
    def test_a_full_disk_is_said_once_and_the_log_goes_on_when_there_is_room(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        screen = io.StringIO()
        listening = activity_log.start_logging(Path(place.name), screen)
        file = listening.handlers[1]
        full = OSError(errno.ENOSPC, "No space left on device")
        book = activity_log.ActivityLog()
        errors = io.StringIO()
        with mock.patch.object(file.stream, "flush", side_effect=full), self.silent(errors):
            for number in range(5):
                book.tell("info", "line {number}", number=number)
            listening.stop()
            listening.start()
        book.tell("info", "there is room")
        activity_log.stop_logging(listening)
        self.assertEqual(1, screen.getvalue().count("accepts no more lines (No space left"))
        self.assertIn("line 4", screen.getvalue())
        self.assertEqual("", errors.getvalue(), "no tracebacks")
        self.assertIn("there is room", (Path(place.name) / "manager.log").read_text())

    @staticmethod
    def silent(errors: io.StringIO) -> contextlib.AbstractContextManager:
        return contextlib.redirect_stderr(errors)


class WaitingForRoom(unittest.TestCase):
    """What a manager does that starts anew each second in one process."""

    def test_who_waits_says_each_trouble_once(self):
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name)
            self.addCleanup(signal.signal, number, signal.getsignal(number))
        troubles = ["full", "full", "locked", "locked"]

        @contextlib.contextmanager
        def running(_: object) -> Iterator[int]:
            if troubles:
                raise store.NotNow(troubles.pop(0))
            os.kill(os.getpid(), signal.SIGTERM)
            yield 8000

        said = io.StringIO()
        with (
            mock.patch.object(manager, "running", running),
            mock.patch.object(manager, "_welcome"),
            mock.patch.object(manager, "_calm_collector"),
            mock.patch.object(manager, "NOT_NOW_RETRY_S", 0),
            contextlib.redirect_stderr(said),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            self.assertEqual(0, manager.serve(manager.parse_arguments([])))
        self.assertEqual(["full", "locked"], said.getvalue().split())

    def test_a_folder_that_takes_no_files_is_named_in_a_sentence(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        file = Path(place.name) / "file"
        file.touch()
        words = r"cannot write to its folder .*file \(.*--data"
        with self.assertRaisesRegex(store.StoreError, words):
            with manager.running(manager.parse_arguments(["--data", str(file)])):
                pass
        read_only = OSError(errno.EROFS, "Read-only file system")
        with mock.patch("lock.open", side_effect=read_only, create=True):
            with self.assertRaisesRegex(store.NotNow, "Nothing can be written"):
                with manager.running(manager.parse_arguments(["--data", place.name])):
                    pass

    def test_a_disk_that_has_become_read_only_does_not_spoil_the_end(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        arguments = ["--data", place.name, "--no-discovery", "--host", "127.0.0.1", "--port", "0"]
        read_only = OSError(errno.EROFS, "Read-only file system")
        refused = mock.patch.object(Path, "unlink", side_effect=read_only)
        with contextlib.ExitStack() as stack:
            port = stack.enter_context(manager.running(manager.parse_arguments(arguments)))
            self.assertEqual(str(port), (Path(place.name) / "manager.port").read_text())
            with refused:
                stack.close()

    def test_a_manager_that_waits_for_its_disk_leaves_nothing_behind_each_time(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        arguments = manager.parse_arguments(["--data", place.name, "--no-discovery"])
        before = list(activity_log.log.handlers), threading.active_count(), open_files()
        not_now = store.NotNow("Nothing can be written.")
        for _ in range(3):
            with mock.patch("store.SqliteStore", side_effect=not_now):
                with self.assertRaises(store.NotNow), manager.running(arguments):
                    pass
        after = list(activity_log.log.handlers), threading.active_count(), open_files()
        self.assertEqual(before, after)

    def test_what_keeps_it_from_starting_is_said_in_the_language_of_its_user(self):
        said = {"es_CO.UTF-8": "es de una versión más nueva", "en_GB.UTF-8": "A newer release"}
        for spoken, words in said.items():
            with self.subTest(spoken), tempfile.TemporaryDirectory() as place:
                database = sqlite3.connect(Path(place) / "farm.db")
                database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
                database.execute("INSERT INTO meta VALUES ('readable_from', '999')")
                database.commit()
                database.close()
                command = [sys.executable, str(MANAGER_PY), "--port", "0", "--data", place]
                speaks = {**os.environ, "NOCTILUCA_LANG": spoken, "PYTHONUTF8": "1"}
                ended = subprocess.run(command, env=speaks, capture_output=True, timeout=300)
                self.assertEqual(2, ended.returncode)
                self.assertIn(words, ended.stderr.decode())


def open_files() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


class SecondManager(unittest.TestCase):
    """Two on one port or in one folder would hand out every frame twice."""

    def test_processes(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager("--no-discovery")
        for data, port, words in (
            ("manager", "0", "Another manager is using the folder"),
            ("other", str(farm.port), f"Port {farm.port} of this computer is already in use"),
        ):
            with self.subTest(data=data):
                command = [sys.executable, str(MANAGER_PY), "--host", "127.0.0.1", "--port", port]
                command += ["--data", str(farm.folder / data), "--no-browser", "--no-discovery"]
                done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S)
                self.assertEqual(2, done.returncode)
                self.assertIn(words, done.stderr)
                self.assertEqual(1, len(done.stderr.strip().splitlines()), done.stderr)
        self.assertEqual("free", farm.get("/status")["manager_state"])

    def test_on_windows_a_port_is_not_shared(self) -> None:
        """SO_REUSEADDR there lets two listen on one port, and one of them hears nothing."""
        made = mock.MagicMock()
        with (
            mock.patch.object(acceptor.sys, "platform", "win32"),
            mock.patch.object(socket, "SO_EXCLUSIVEADDRUSE", -5, create=True),
            mock.patch.object(acceptor.socket, "socket", return_value=made),
        ):
            acceptor.listen("127.0.0.1", 8000)
        options = [call.args for call in made.setsockopt.call_args_list]
        self.assertEqual([(socket.SOL_SOCKET, -5, 1)], options)
        made.bind.assert_called_once_with(("127.0.0.1", 8000))

    def test_windows_says_access_denied_of_a_port_that_is_held_so(self) -> None:
        """WSAEACCES: what somebody else holds exclusively; WSAEADDRINUSE: what is just in use."""
        for number, words in ((errno.EACCES, "another program"), (errno.EADDRINUSE, "in use")):
            made = mock.MagicMock()
            made.bind.side_effect = OSError(number, "as Windows says it")
            with mock.patch.object(acceptor.socket, "socket", return_value=made):
                with self.assertRaisesRegex(OSError, rf"8000.*{words}.*--port"):
                    acceptor.listen("127.0.0.1", 8000)
            made.close.assert_called_once_with()

    def test_on_windows_the_folder_is_locked_by_a_byte(self) -> None:
        msvcrt = mock.Mock(LK_NBLCK=2)
        with (
            tempfile.TemporaryDirectory() as folder,
            mock.patch.object(lock, "msvcrt", msvcrt, create=True),
            mock.patch.object(lock.os, "name", "nt"),
        ):
            held = lock.lock_folder(AnyFolder(folder))
            self.assertEqual((held.fileno(), 2, 1), msvcrt.locking.call_args.args)
            self.assertEqual(0, os.lseek(held.fileno(), 0, os.SEEK_CUR), "always the same byte")
            held.close()
            msvcrt.locking.side_effect = PermissionError(errno.EACCES, "held")
            with self.assertRaisesRegex(FolderInUse, "--data"):
                lock.lock_folder(AnyFolder(folder))

    @needs.posix
    def test_a_share_without_locks_is_not_taken_for_another_manager(self) -> None:
        none = OSError(errno.ENOLCK, "No locks available")
        with (
            tempfile.TemporaryDirectory() as folder,
            mock.patch("fcntl.flock", side_effect=none),
            self.assertRaises(OSError) as caught,
        ):
            lock.lock_folder(Path(folder))
        self.assertIs(caught.exception, none)

    @needs.posix
    def test_a_lock_that_fails_by_no_number_is_another_managers(self) -> None:
        with (
            tempfile.TemporaryDirectory() as folder,
            mock.patch("fcntl.flock", side_effect=OSError(0, "Error")),  # as Wine has it
            self.assertRaisesRegex(FolderInUse, "--data"),
        ):
            lock.lock_folder(Path(folder))


class AnyFolder(str):
    """A path as far as lock_folder needs one, whatever system pathlib takes this one for."""

    def __truediv__(self, name: str) -> str:
        return f"{self}/{name}"


if __name__ == "__main__":
    unittest.main()
