"""One process for one name on one computer; who comes after a dead one knows whom it replaces."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, needs

import name_lock
from launcher.device_names import is_device
from name_lock import NameLock, NameTaken, safe_name

HOLDER = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from name_lock import NameLock
lock = NameLock(Path(sys.argv[2]), sys.argv[3])
print(lock.previous, flush=True)
sys.stdin.read()
"""


class FullDisk(io.FileIO):
    def __init__(self, descriptor, _mode, buffering):
        super().__init__(descriptor, "r+")

    trouble = errno.ENOSPC

    def write(self, _data):
        raise OSError(self.trouble, "No space left on device")


class Locking(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "new" / "worker-W.lock"

    def hold(self, instance):
        """Another process takes the lock; returns it when it has it."""
        command = [sys.executable, "-c", HOLDER, str(ROOT / "worker"), str(self.path), instance]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.end, child)
        child.previous = child.stdout.readline().strip()
        return child

    def end(self, child):
        child.kill()
        child.communicate()

    def test_the_second_is_told_on_which_computer_the_first_works(self):
        first = NameLock(self.path, "aaaa", "PC-1")
        with self.assertRaises(NameTaken) as taken:
            NameLock(self.path, "bbbb", "PC-2")
        self.assertEqual(taken.exception.host, "PC-1")
        first.release()
        self.path.with_name("lock.host").unlink()  # a release up to 2.1 leaves none
        first = NameLock(self.path, "cccc")
        first.release()

    def test_a_second_process_is_refused_while_the_first_lives(self):
        self.hold("aaaa")
        for _ in range(3):
            with self.assertRaises(NameTaken):
                NameLock(self.path, "bbbb")

    def test_after_a_kill_the_next_one_knows_whom_it_replaces(self):
        child = self.hold("aaaa")
        self.assertEqual(child.previous, "None")
        self.end(child)
        lock = NameLock(self.path, "bbbb")
        self.assertEqual(lock.previous, "aaaa")
        lock.release()
        again = NameLock(self.path, "cccc")
        self.assertEqual(again.previous, "bbbb")
        again.release()

    def test_a_refused_one_leaves_the_holders_id(self):
        child = self.hold("aaaa")
        with self.assertRaises(NameTaken):
            NameLock(self.path, "bbbb")
        self.end(child)
        lock = NameLock(self.path, "cccc")
        self.addCleanup(lock.release)
        self.assertEqual(lock.previous, "aaaa")

    def test_a_full_disk_is_no_reason_to_stay_away(self):
        NameLock(self.path, "aaaa").release()
        for trouble in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            with mock.patch("name_lock.os.fdopen", FullDisk):
                with mock.patch.object(FullDisk, "trouble", trouble):
                    lock = NameLock(self.path, "bbbb")
            self.assertEqual(lock.previous, "aaaa", "what is there can be read")
            with self.assertRaises(NameTaken):
                NameLock(self.path, "cccc")
            lock.release()

    def test_rubbish_in_the_file_is_nobody(self):
        self.path.parent.mkdir()
        for rubbish in (b"\xff\x00\x01" * 100, b"", b"a b", b"x" * 500):
            self.path.write_bytes(rubbish)
            lock = NameLock(self.path, "bbbb")
            self.assertIn(lock.previous, (None, "x" * name_lock.MAX_ID_LENGTH))
            lock.release()
            self.assertEqual(self.path.read_bytes(), b"bbbb")

    @needs.posix
    def test_a_child_process_does_not_inherit_it(self):
        lock = NameLock(self.path, "aaaa")
        child = subprocess.Popen(
            [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False
        )
        self.addCleanup(self.end, child)
        lock.release()
        again = NameLock(self.path, "bbbb")
        self.assertIsNone(child.poll(), "it has ended, and its files with it")
        self.assertEqual(again.previous, "aaaa")
        again.release()

    def test_on_windows_it_is_a_byte_behind_the_id(self):
        msvcrt = mock.Mock(LK_NBLCK=2)
        with (
            mock.patch.object(name_lock, "msvcrt", msvcrt, create=True),
            mock.patch.object(name_lock.os, "name", "nt"),
            mock.patch.object(name_lock.time, "sleep") as pause,
        ):
            with self.path_file() as file:
                name_lock._lock(file)
                self.assertEqual(file.tell(), 0)
                held = PermissionError(errno.EACCES, "held")
                msvcrt.locking.side_effect = [held, held, None]  # its holder has just died
                name_lock._lock(file)
                self.assertEqual(file.tell(), 0)
                self.assertEqual(pause.call_count, 2)
                for refusal in (held, OSError(0, "Error")):  # the second is wine's
                    msvcrt.locking.side_effect = refusal
                    with self.assertRaises(NameTaken):
                        name_lock._lock(file)
        self.assertEqual(msvcrt.locking.call_args.args[1:], (2, 1))

    def path_file(self):
        os.makedirs(self.path.parent.as_posix(), exist_ok=True)
        return open(self.path.as_posix(), "w+b", buffering=0)


class Names(unittest.TestCase):
    def test_file_names_for_any_worker_name(self):
        names = [
            "NODO-01",
            "pc_2",
            "a/b",
            "a\\b",
            "a b",
            "a_b",
            "..",
            ".",
            "CON",
            "com1",
            "ñ",
            "ö",
            "",
        ]
        made = [safe_name(name) for name in names]
        self.assertEqual(len(set(made)), len(names))
        self.assertEqual(made[:2], names[:2])
        for name in made:
            self.assertRegex(name, r"^[A-Za-z0-9_-]+$")
            self.assertFalse(is_device(name), name)
        self.assertLessEqual(len(safe_name("ñ" * 500)), 60)


if __name__ == "__main__":
    unittest.main()
