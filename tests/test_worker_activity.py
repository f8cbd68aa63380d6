"""Is a silent Blender at work? What each system tells of that, and what follows from it.

Caught when planted: a slow network drive taken for stillness, the hours a computer slept counted,
a word that is not heard, processor ticks of Apple's own processors taken for nanoseconds, an end of
one of several processes taken for stillness, a system that tells nothing taken for stillness.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import unittest
from unittest import mock

from support import ROOT, needs, waiting  # noqa: F401  (puts worker/ on sys.path)

from rendering import activity, live_blender
from rendering.activity import Activity, Stillness

HANG_S = 600.0
LOOK_S = 60.0


class Watched:
    """A Blender by the clock of the test: looked at once a minute."""

    def __init__(self, cpu_s: float = 5.0, moved: int = 10**8) -> None:
        self.now = 1000.0
        self.done: Activity | None = Activity(cpu_s, moved)
        self.measured = 0
        self.stillness = Stillness(self.now, 2 * LOOK_S)

    def measure(self) -> Activity | None:
        self.measured += 1
        return self.done

    def minute(self, cpu_s: float = 0.0, moved: int = 0, passed_s: float = LOOK_S) -> float:
        self.now += passed_s
        if self.done is not None:
            self.done = Activity(self.done.cpu_s + cpu_s, self.done.moved_bytes + moved)
        return self.stillness.look(self.now, self.measure)

    def minutes(self, count: int, **work) -> float:
        return max(self.minute(**work) for _ in range(count))


class TheRule(unittest.TestCase):
    def test_neither_word_nor_work(self):
        blender = Watched()
        self.assertEqual([blender.minute() for _ in range(12)][-1], 11 * LOOK_S)

    def test_work_that_is_seldom_still_is_work(self):
        """A graphics card that is fed now and then: 0.06 s of processor a minute."""
        self.assertLess(Watched().minutes(600, cpu_s=0.06), HANG_S)

    def test_idle_threads_are_no_work(self):
        self.assertGreaterEqual(Watched().minutes(12, cpu_s=0.0001), HANG_S)

    def test_a_slow_network_drive_is_waited_for(self):
        """Two kilobytes a second cost no processor time that could be measured."""
        self.assertLess(Watched().minutes(600, moved=60 * 2000), HANG_S)

    def test_a_word_is_a_sign_of_life_and_saves_the_measuring(self):
        blender = Watched()
        blender.minutes(9)
        blender.stillness.word()
        measured = blender.measured
        self.assertEqual(blender.minute(), 0.0)
        self.assertEqual(blender.measured, measured)
        self.assertLess(blender.minutes(9), HANG_S)

    def test_what_was_done_before_the_last_word_does_not_count_after_it(self):
        blender = Watched()
        blender.minute()
        blender.stillness.word()
        blender.minute(cpu_s=50)
        self.assertGreaterEqual(blender.minutes(12), HANG_S)

    def test_hours_of_sleep_are_not_stillness(self):
        blender = Watched()
        blender.minutes(2)
        self.assertLess(blender.minute(passed_s=8 * 3600), HANG_S)

    def test_the_end_of_one_of_its_processes_is_a_sign_of_life(self):
        blender = Watched(cpu_s=100)
        blender.minutes(9)
        self.assertEqual(blender.minute(cpu_s=-80), 0.0)

    def test_where_nobody_can_tell_nobody_is_still(self):
        blender = Watched()
        blender.done = None
        self.assertEqual(blender.minutes(600), 0.0)

    def test_nor_where_nobody_can_tell_any_more(self):
        blender = Watched()
        blender.minutes(5)
        blender.done = None
        self.assertEqual(blender.minutes(600), 0.0)

    def test_the_watch_calls_it_hung_and_looks_seldom(self):
        watch = live_blender.Watch(HANG_S, lambda: Activity(1.0, 1))
        self.assertEqual(watch.pause_s(None), LOOK_S)
        self.assertEqual(watch.pause_s(7.0), 7.0)
        with mock.patch.object(live_blender.time, "monotonic") as clock:
            clock.return_value = 1e9
            with self.assertRaises(live_blender.Hung) as hung:
                for _ in range(20):
                    clock.return_value += LOOK_S
                    watch.look()
        self.assertEqual(hung.exception.silent_s, HANG_S)


@needs.linux
class OnLinux(unittest.TestCase):
    def start(self, program: str) -> subprocess.Popen:
        child = subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self.addCleanup(child.communicate)
        self.addCleanup(child.kill)
        child.stdout.readline()  # it has done what it is for
        return child

    def test_processor_time_of_it_and_its_children(self):
        burn = "import time\nwhile time.process_time() < 0.3: pass\n"
        grandchild = burn + "print('done', flush=True); input()"
        child = self.start(
            f"import subprocess, sys\n{burn}"
            f"c = subprocess.Popen([sys.executable, '-c', {grandchild!r}], stdin=-1, stdout=-1)\n"
            "c.stdout.readline(); print('done', flush=True); input()"
        )
        self.assertGreaterEqual(activity.of_group(child.pid).cpu_s, 0.5)

    def test_bytes_that_were_read_also_without_a_disk(self):
        child = self.start("open('/dev/zero','rb').read(5_000_000); print('x',flush=True); input()")
        self.assertGreaterEqual(activity.of_group(child.pid).moved_bytes, 5_000_000)

    def test_a_group_that_is_gone(self):
        child = self.start("print('x', flush=True); input()")
        self.assertIsNotNone(activity.of_group(child.pid))
        child.kill()
        child.wait()
        waiting.until(lambda: activity.of_group(child.pid) is None, 30, "its end")


class OnMacOS(unittest.TestCase):
    """Against a stand-in for libSystem, with the numbers of one of Apple's own processors."""

    def system(self, pids, usages):
        def timebase(pointer):
            pointer._obj.numer, pointer._obj.denom = 125, 3
            return 0

        def list_pids(kind, group, buffer, size):
            self.assertEqual((kind, group), (2, 77))
            self.assertGreaterEqual(size, 4 * len(pids))
            buffer[: len(pids)] = pids
            return 4 * len(pids)

        def usage(pid, flavor, pointer):
            self.assertEqual(flavor, 2)
            if pid not in usages:
                return -1  # ended meanwhile
            for name, value in usages[pid].items():
                setattr(pointer._obj, name, value)
            return 0

        return mock.Mock(
            mach_timebase_info=timebase, proc_listpids=list_pids, proc_pid_rusage=usage
        )

    def activity(self, pids, usages):
        with (
            mock.patch.object(ctypes, "CDLL", return_value=self.system(pids, usages)),
            mock.patch.object(sys, "platform", "darwin"),
        ):
            return activity.of_group(77)

    def test_ticks_become_seconds_and_a_group_is_summed(self):
        second = 24_000_000  # ticks
        usages = {
            77: {"user_time": second, "system_time": second // 2, "bytes_read": 100},
            78: {"user_time": second, "bytes_written": 11},
        }
        found = self.activity([77, 78, 79], usages)
        self.assertAlmostEqual(found.cpu_s, 2.5)
        self.assertEqual(found.moved_bytes, 111)

    def test_nobody_there(self):
        self.assertIsNone(self.activity([], {}))
        self.assertIsNone(self.activity([79], {}))

    def test_the_structure_is_that_of_sys_resource_h(self):
        self.assertEqual(ctypes.sizeof(activity._RusageInfo), 160)
        self.assertEqual(activity._RusageInfo.bytes_read.offset, 16 + 16 * 8)

    def test_a_system_without_these_functions(self):
        with (
            mock.patch.object(sys, "platform", "darwin"),
            mock.patch.object(ctypes, "CDLL", side_effect=OSError),
        ):
            self.assertIsNone(activity.of_group(os.getpid()))


if __name__ == "__main__":
    unittest.main()
