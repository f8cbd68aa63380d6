"""Undelivered results: in order, through restarts, full disks and damage; files whole or absent."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, needs

from launcher import files
from outbox import Outbox


class OutboxCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name) / "outbox"
        self.outbox = Outbox(self.folder)

    def frames(self, outbox=None):
        return [report["frame"] for _, report in (outbox or self.outbox).waiting()]

    def names(self):
        return sorted(os.listdir(self.folder))


class Keeping(OutboxCase):
    def test_results_wait_in_order_until_they_are_removed(self):
        for frame in (3, 1, 2):
            self.assertIsNone(self.outbox.put({"frame": frame}))
        self.assertEqual(self.frames(), [3, 1, 2])
        for key, report in self.outbox.waiting():
            if report["frame"] == 1:
                self.outbox.remove(key)
        self.assertEqual((self.frames(), len(self.outbox)), ([3, 2], 2))

    def test_a_new_process_goes_on_with_what_the_old_one_left(self):
        for frame in range(12):
            self.outbox.put({"frame": frame, "file": "Ñandú \udcff"})
        again = Outbox(self.folder)
        self.assertEqual(self.frames(again), list(range(12)))
        again.put({"frame": 12})
        self.assertEqual(self.frames(Outbox(self.folder)), list(range(13)))

    def test_removed_is_removed_from_the_disk(self):
        self.outbox.put({"frame": 1})
        ((key, _),) = self.outbox.waiting()
        self.outbox.remove(key)
        self.outbox.remove(key)
        self.assertEqual(self.names(), [])

    def test_a_full_disk_keeps_it_in_memory_and_says_so(self):
        full = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch("outbox.write_atomically", side_effect=full):
            self.assertIs(self.outbox.put({"frame": 1}), full)
        self.outbox.put({"frame": 2})
        self.assertEqual(self.frames(), [1, 2])
        for key, _ in self.outbox.waiting():
            self.outbox.remove(key)
        self.assertEqual((len(self.outbox), self.names()), (0, []))


class Damage(OutboxCase):
    def test_a_stray_that_windows_does_not_let_go_of_is_left(self):
        self.outbox.put({"frame": 1})
        (self.folder / ".x.tmp").write_text("")
        with mock.patch.object(Path, "unlink", side_effect=PermissionError(13, "in use")):
            self.assertEqual(self.frames(Outbox(self.folder)), [1])

    def test_what_cannot_be_read_is_put_aside_and_nothing_else_is_lost(self):
        for frame in range(4):
            self.outbox.put({"frame": frame})
        first, second, third, _ = self.names()
        (self.folder / first).write_bytes(b'{"frame": ')
        (self.folder / second).write_bytes(b"[" * 100_000)
        (self.folder / third).write_bytes(b"7")
        again = Outbox(self.folder)
        self.assertEqual((self.frames(again), len(again)), ([3], 1))
        aside = [name for name in self.names() if name.endswith(".damaged")]
        self.assertEqual(aside, [f"{name}.damaged" for name in (first, second, third)])
        self.assertEqual(self.frames(Outbox(self.folder)), [3])

    @needs.posix
    def test_a_pipe_holds_nobody(self):
        os.mkfifo(self.folder / "00000001.result.json")
        self.assertEqual(self.frames(Outbox(self.folder)), [])
        self.assertEqual(self.names(), ["00000001.result.json.damaged"])

    def test_a_write_that_was_cut_short_leaves_nothing(self):
        (self.folder / ".00000001.result.json.4711.tmp").write_bytes(b'{"fra')
        self.assertEqual(self.frames(Outbox(self.folder)), [])
        self.assertEqual(self.names(), [])

    def test_strange_files_are_left_alone(self):
        for name in ("notes.txt", "x.result.json", "99999999999999999999.result.json"):
            (self.folder / name).write_text('{"frame": 5}')
        again = Outbox(self.folder)
        again.put({"frame": 6})
        self.assertEqual(sorted(self.frames(again)), [5, 5, 6])
        self.assertTrue((self.folder / "notes.txt").exists())

    @needs.posix
    def test_killed_at_any_moment_each_file_is_whole(self):
        """A process that writes results without end is killed; what is there can be read."""
        code = (
            f"import sys; sys.path.insert(0, {str(ROOT / 'worker')!r})\n"
            "from outbox import Outbox; from pathlib import Path\n"
            f"box = Outbox(Path({str(self.folder)!r})); n = 0\n"
            "while True:\n"
            "    box.put({'frame': n, 'log_tail': ['x' * 500] * 40}); n += 1\n"
            "    n % 40 or print(n, flush=True)\n"
        )
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        with child:
            for _ in range(5):
                child.stdout.readline()
            child.kill()
        frames = self.frames(Outbox(self.folder))
        self.assertGreaterEqual(len(frames), 160)
        self.assertEqual(frames, list(range(len(frames))))


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "a.json"

    def test_a_failed_write_leaves_the_old_file_and_no_other(self):
        files.write_atomically(self.path, b"old")
        with mock.patch("launcher.files.replace", side_effect=OSError(errno.EIO, "I/O error")):
            with self.assertRaises(OSError):
                files.write_atomically(self.path, b"new")
        self.assertEqual(self.path.read_bytes(), b"old")
        self.assertEqual(os.listdir(self.path.parent), ["a.json"])

    def test_only_the_durable_one_waits_for_the_disk(self):
        """Neither is worth the name otherwise: an outbox must be fast, a history must be there."""
        syncs = 2 if os.name == "posix" else 1  # on Windows a folder's names need none
        for write, waits in ((files.write_atomically, 0), (files.write_durably, syncs)):
            with mock.patch("launcher.files.os.fsync", wraps=os.fsync) as fsync:
                write(self.path, b"new")
            self.assertEqual((fsync.call_count, self.path.read_bytes()), (waits, b"new"))

    def test_what_a_kill_left_is_swept_and_nothing_else(self):
        for name in (".a.json.7-1.tmp", ".b.json.7-1.tmp", "c.tmp"):
            (self.path.parent / name).touch()
        files.sweep(self.path.parent, "a.json")
        self.assertEqual(sorted(os.listdir(self.path.parent)), [".b.json.7-1.tmp", "c.tmp"])
        files.sweep(self.path.parent)
        self.assertEqual(os.listdir(self.path.parent), ["c.tmp"])

    def test_a_folder_without_the_room_that_is_needed_is_refused_and_nothing_stays(self):
        full = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch("launcher.files.os.fsync", side_effect=full):
            files.try_folder(self.path.parent)
            with self.assertRaises(OSError) as refused:
                files.try_folder(self.path.parent, 1024)
        self.assertTrue(files.is_full(refused.exception))
        self.assertEqual(os.listdir(self.path.parent), [])

    def test_what_is_not_a_reader_in_the_way_is_not_waited_for(self):
        for number, system in ((errno.EACCES, "posix"), (errno.ENOSPC, "nt")):
            with (
                mock.patch.object(files.os, "name", system),
                mock.patch.object(files.time, "sleep") as sleep,
                mock.patch.object(files.os, "replace", side_effect=OSError(number, "no")),
            ):
                with self.assertRaises(OSError):
                    files.replace(self.path, self.path)
            sleep.assert_not_called()

    def test_on_windows_a_reader_in_the_way_is_waited_for(self):
        busy = PermissionError(errno.EACCES, "in use")
        with (
            mock.patch.object(files.os, "name", "nt"),
            mock.patch.object(files.time, "sleep") as sleep,
            mock.patch.object(files.os, "replace", side_effect=[busy, busy, None]) as replace,
        ):
            files.replace(self.path, self.path)
        self.assertEqual((replace.call_count, sleep.call_count), (3, 2))


if __name__ == "__main__":
    unittest.main()
