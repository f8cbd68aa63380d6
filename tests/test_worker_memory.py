"""A frame that takes the computer's last memory ends, with a sentence, and no other one does."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from support import fake_blender, needs, waiting  # (puts worker/ on sys.path)

import cgroups
import config
import machine
from rendering import activity, memory_guard, memory_use, process, renderer, windows_job
from rendering.errors import Failed, NoMemory, is_killed
from rendering.memory_guard import SHORT_S, MemoryGuard, Room, Shortage, is_short, sentence
from rendering.memory_use import Use

GIB = 2**30
MIB = 2**20
FULL = Room(16 * GIB, 100 * MIB, 0)
BLENDER = Use(14 * GIB, 0)
PATIENCE_S = 30


class WhenItIsTime(unittest.TestCase):
    def test_nothing_left_and_nowhere_to_put_more(self):
        self.assertTrue(is_short(FULL, BLENDER))
        for why, room, use in (
            ("there is memory left", FULL._replace(left=GIB), BLENDER),
            ("there is swap left", FULL._replace(swap_left=4 * GIB), BLENDER),
            ("nobody knows of swap", FULL._replace(swap_left=None), BLENDER),
            ("other programs fill it", FULL, Use(3 * GIB, 0)),
            ("some of it is in swap", FULL._replace(swap_left=4 * GIB), Use(13 * GIB, 6 * GIB)),
        ):
            with self.subTest(why):
                self.assertFalse(is_short(room, use))

    def test_most_of_a_computer_in_swap_is_too_much_however_much_is_left_of_that(self):
        room = FULL._replace(swap_left=100 * GIB)
        self.assertTrue(is_short(room, Use(14 * GIB, 12 * GIB)))
        self.assertTrue(is_short(room._replace(swap_left=None), Use(14 * GIB, 12 * GIB)))

    def test_only_after_many_looks_without_a_pause(self):
        shortage = Shortage()
        most_s = 2 * SHORT_S
        looks = [shortage.look(now, FULL, BLENDER) for now in range(int(most_s))]
        self.assertFalse(any(looks[: int(SHORT_S)]))
        self.assertTrue(looks[-1])
        shortage = Shortage()
        for now in range(200):
            room = FULL if now % 9 else FULL._replace(left=GIB)
            self.assertFalse(shortage.look(now, room, BLENDER), "memory came back each 9 s")

    def test_a_computer_that_slept_knows_nothing_of_that_time(self):
        shortage = Shortage()
        self.assertFalse(shortage.look(0, FULL, BLENDER))
        self.assertFalse(shortage.look(3600, FULL, BLENDER))

    def test_of_two_blenders_the_larger_one_goes_first(self):
        large, small = Shortage(), Shortage()
        for now in range(40):
            self.assertFalse(small.look(now, FULL, Use(6 * GIB, 0)))
            if large.look(now, FULL, Use(9 * GIB, 0)):
                break
        self.assertLess(now, 20)

    def test_what_is_said(self):
        room = Room(16 * GIB, 300 * MIB, 0)
        text = "This frame needed more than 14.2 GB; this computer has 16 GB"
        self.assertIn(text, sentence(room, Use(int(14.2 * GIB), 0)))
        text = "needed more than 4 GB; other programs took 11.7 GB of this computer's 16 GB."
        self.assertIn(text, sentence(room, Use(4 * GIB, 0)))


class Guarding(unittest.TestCase):
    def setUp(self):
        self.room, self.use, self.ahead, self.ended = FULL, BLENDER, False, 0
        self.guard = MemoryGuard(
            None, use=lambda: self.use, give_way=self.give_way, end=self.end_blender
        )
        self.guard._room = lambda: self.room
        self.now = 0.0

    def give_way(self) -> bool:
        had, self.ahead = self.ahead, False
        return had

    def end_blender(self) -> None:
        self.ended += 1

    def look_for(self, seconds: int) -> None:
        for _ in range(seconds):
            self.guard.look(self.now)
            self.now += 1

    def begin(self) -> None:
        with mock.patch.object(memory_guard.threading, "Thread"):
            self.guard.begin()

    def test_the_one_that_was_opened_ahead_goes_first(self):
        self.ahead = True
        self.begin()
        self.look_for(15)
        self.assertEqual((self.ahead, self.ended), (False, 0))
        self.look_for(15)
        self.assertEqual(self.ended, 1)
        why = self.guard.explained(Failed("Blender was killed", killed=True))
        self.assertIsInstance(why, NoMemory)
        self.assertEqual(why.needed, BLENDER.needed)

    def test_nothing_happens_between_two_frames_nor_without_numbers(self):
        self.look_for(40)
        self.begin()
        self.guard.finish()
        self.look_for(40)
        self.begin()
        self.room = None
        self.look_for(40)
        self.room, self.use = FULL, None
        self.look_for(40)
        self.assertEqual(self.ended, 0)

    def test_what_was_measured_of_one_frame_is_not_held_against_the_next(self):
        self.begin()
        self.look_for(int(SHORT_S))

        def slow_room() -> Room:
            self.guard.finish()
            self.begin()
            return FULL

        self.guard._room = slow_room
        self.look_for(1)
        why = self.guard.explained(Failed("x", killed=True))
        self.assertEqual((str(why), self.ended), ("x", 0))

    def test_each_frame_is_watched_from_a_thread_that_ends_with_it(self):
        before = {*threading.enumerate()}
        self.guard.begin()
        [thread] = [one for one in {*threading.enumerate()} - before if one.name == "memory"]
        self.guard.finish()
        waiting.until(lambda: not thread.is_alive(), PATIENCE_S, "its end")

    def test_what_the_system_ended_for_its_memory_is_said_like_that(self):
        self.begin()
        self.room = FULL._replace(left=2 * GIB)
        self.look_for(3)
        self.assertIsInstance(self.guard.explained(Failed("x", killed=True)), NoMemory)
        self.assertEqual(str(self.guard.explained(Failed("It crashed."))), "It crashed.")
        self.begin()
        self.use = Use(GIB, 0)
        self.look_for(3)
        self.assertEqual(str(self.guard.explained(Failed("x", killed=True))), "x")

    def test_how_an_end_looks_where_memory_ran_out(self):
        self.assertTrue(is_killed(-9, []))
        self.assertTrue(is_killed(0xC0000017 - 2**32, []))
        self.assertTrue(is_killed(1, ["Calloc_arrayN returns null: len=123 in x"]))
        self.assertFalse(is_killed(1, ["CUDA error: Out of memory in cuMemAlloc"]))
        self.assertFalse(is_killed(-11, ["all is well"]))


class InTheRenderer(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(subprocess.run, ["rm", "-rf", str(self.folder)])
        (self.folder / "scene.blend").write_bytes(b"BLENDER-v304 not really")

    def render(self, behaviour: str, room: Room) -> renderer.FrameResult:
        made = renderer.Renderer(
            fake_blender.starter(self.folder, behaviour),
            self.folder / "scratch",
            say=lambda level, sentence: None,
            room=lambda: room,
        )
        self.addCleanup(made.close, now=True)
        out = f"{self.folder}/out/x_"
        return made.render(renderer.Job(1, f"{self.folder}/scene.blend", out, "CYCLES"), 1)

    @needs.linux
    def test_a_frame_that_takes_the_last_memory_ends_and_says_what_it_needed(self):
        quick = {"LOOK_S": 0.05, "SHORT_S": 0.1}
        with mock.patch.multiple(memory_guard, **quick):
            result = self.render("hang", Room(16 * MIB, 0, 0))
        self.assertEqual((result.result, result.unable), ("failed", True))
        self.assertIn("This frame needed more than", result.error)
        self.assertGreater(result.memory, 4 * MIB)
        scratch = self.folder / "scratch"  # removed in the background: a disk may take its time
        waiting.until(lambda: not list(scratch.glob("*/*")), 10, "the frame's folder to go")

    @needs.linux
    def test_one_that_leaves_some_is_left_alone(self):
        with mock.patch.multiple(memory_guard, LOOK_S=0.02, SHORT_S=0.0):
            result = self.render("well", Room(16 * MIB, 8 * MIB, 0))
        self.assertEqual((result.result, result.memory), ("done", 0))


class Measuring(unittest.TestCase):
    @needs.linux
    def test_a_process_and_what_it_started(self):
        code = "import os, time; os.fork(); x = bytearray(os.urandom(2**20)) * 30; time.sleep(60)"
        running = process.Process([sys.executable, "-c", code], env=os.environ, cwd="/")
        self.addCleanup(running.end)
        grown = lambda: (running.memory() or Use(0, 0)).resident > 60 * MIB  # noqa: E731
        waiting.until(grown, PATIENCE_S, "60 MB")
        running.end()
        waiting.until(lambda: running.memory() is None, PATIENCE_S, "its end")

    @needs.linux
    def test_one_that_has_ended_and_is_still_listed_takes_nothing(self):
        ended = subprocess.Popen(["true"], start_new_session=True)
        self.addCleanup(ended.wait)
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
        self.assertIsNone(memory_use.of_group(ended.pid))

    def test_linux_counts_what_is_its_own(self):
        text = "VmRSS:\t900 kB\nRssAnon:\t500 kB\nRssFile:\t300 kB\nRssShmem:\t100 kB\n"
        self.assertEqual(memory_use.parse_status(text + "VmSwap:\t20 kB\n"), (600 * 1024, 20480))
        self.assertEqual(memory_use.parse_status("VmRSS: 900 kB\n"), (900 * 1024, 0))

    def test_macos(self):
        self.assertEqual(activity._RusageInfo.footprint.offset, 72)  # rusage_info_v2
        self.assertEqual(ctypes.sizeof(activity._RusageInfo), 160)
        usage = activity._RusageInfo(resident=700, footprint=1000)
        with mock.patch.object(memory_use, "mac_usages", return_value=[usage, usage]):
            self.assertEqual(memory_use._mac(1), (1400, 600))

    def test_windows(self):
        def list_ids(job, kind, where, size, _length):
            where._obj.InList, where._obj.Ids[0], where._obj.Ids[1] = 2, 11, 12
            return kind == 3

        def tell(process, where, size):
            where._obj.WorkingSet, where._obj.Private = process * 10, process * 15
            return process != 12

        dll = mock.Mock(
            QueryInformationJobObject=list_ids,
            OpenProcess=lambda rights, inherit, pid: pid,
            K32GetProcessMemoryInfo=tell,
        )
        job = windows_job.JobObject.__new__(windows_job.JobObject)
        job._dll, job._process, job._job = dll, 5, 1
        self.assertEqual(job.memory(), (110, 55))
        job._job = None
        self.assertEqual(job.memory(), (50, 25))
        self.assertEqual(ctypes.sizeof(windows_job._MemoryCounters), 80)

    def test_the_swap_that_is_left(self):
        text = "MemTotal: 1000 kB\nMemFree: 1 kB\nMemAvailable: 400 kB\nSwapFree: 50 kB\n"
        self.assertEqual(machine.parse_meminfo(text).swap_left, 50 * 1024)


class Containers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.own = self.root / "own"

    def write(self, folder: str, **files: object) -> None:
        for name, value in files.items():
            path = self.root / folder / name.replace("_", ".", 1)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{value}\n")

    def narrowed(self, lines: str) -> tuple:
        self.own.write_text(lines)
        return cgroups.narrowed(400, 1000, 90, self.root, self.own)

    def test_version_2_the_tightest_on_the_way_up(self):
        kept = "anon 100\ninactive_file 30\nactive_file 20"
        self.write("a", memory_max=500, memory_current=300, memory_stat=kept)
        self.write("a/b", memory_max="max", memory_current=200)
        self.assertEqual(self.narrowed("0::/a/b\n"), (250, 500, 90))
        (self.root / "a/memory.swap.max").write_text("0\n")
        self.assertEqual(self.narrowed("0::/a/b\n"), (250, 500, 0))

    def test_in_a_container_its_own_group_is_the_root(self):
        self.write("", memory_max=500, memory_current=100)
        self.assertEqual(self.narrowed("0::/docker/1a2b\n"), (100, 500, 90))

    def test_version_1(self):
        name = "memory.limit_in_bytes"
        self.write("memory/x", memory_usage_in_bytes=300)
        for limit, found in ((600, (300, 600, 90)), (2**63 - 4096, (400, 1000, 90))):
            (self.root / "memory/x" / name).write_text(f"{limit}\n")
            self.assertEqual(self.narrowed("9:cpu:/y\n4:memory:/x\n0::/\n"), found)

    def test_what_the_whole_computer_lacks_its_containers_lack(self):
        self.write("", memory_max=900, memory_current=0)
        self.assertEqual(self.narrowed("0::/\n"), (300, 900, 90))

    def test_none(self):
        self.assertEqual(cgroups.narrowed(1, 2, None, self.root, self.own), (1, 2, None))
        self.assertEqual(self.narrowed("rubbish\n\n0::/\n"), (400, 1000, 90))


class SwitchedOff(unittest.TestCase):
    def test_in_the_file(self):
        text = b"<worker><blender><memory_guard>%s</memory_guard></blender></worker>"
        for word, value in ((b"off", False), (b" On ", True), (b"", None)):
            self.assertIs(config.parse(text % word).memory_guard, value)
        with self.assertRaisesRegex(config.ConfigError, "write on or off"):
            config.parse(text % b"perhaps")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.xml"
            config.write(path, config.Settings(memory_guard=False))
            self.assertIs(config.read(path).memory_guard, False)

    def test_nobody_looks(self):
        guard = MemoryGuard(None, use=lambda: BLENDER, give_way=lambda: False, end=self.fail)
        with mock.patch.object(memory_guard.threading, "Thread") as started:
            guard.begin()
        started.assert_not_called()


if __name__ == "__main__":
    unittest.main()
