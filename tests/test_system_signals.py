"""How manager and worker are asked to end: signals, and Windows' events against a stand-in."""

from __future__ import annotations

import _thread
import contextlib
import ctypes
import io
import os
import queue
import signal
import subprocess
import sys
import threading
import unittest
from unittest import mock

from support import ROOT, needs

import signals

import manager

CTRL_C, CTRL_BREAK, CLOSE, LOGOFF, SHUTDOWN = 0, 1, 2, 5, 6
LONG_S = 30


class OnWindows(unittest.TestCase):
    def setUp(self):
        self.kernel32 = mock.Mock()
        for patch in (
            mock.patch.object(ctypes, "windll", mock.Mock(kernel32=self.kernel32), create=True),
            mock.patch.object(ctypes, "WINFUNCTYPE", lambda *_: lambda f: f, create=True),
            mock.patch.object(sys, "platform", "win32"),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        self.addCleanup(signals._windows_handlers.clear)
        self.addCleanup(signal.signal, signal.SIGINT, signal.getsignal(signal.SIGINT))
        self.wishes, self.ended = queue.SimpleQueue(), threading.Event()

    def handler(self):
        function, add = self.kernel32.SetConsoleCtrlHandler.call_args.args
        self.assertTrue(add)
        return function

    def test_ctrl_c_finishes_and_ctrl_break_stops(self):
        signals.listen(self.wishes, self.ended)
        self.assertEqual([self.handler()(CTRL_C), self.handler()(CTRL_BREAK)], [1, 1])
        self.assertEqual([self.wishes.get(), self.wishes.get()], [signals.FINISH, signals.NOW])

    def test_when_the_launcher_has_gone_the_work_in_hand_is_finished(self):
        signals.listen(self.wishes, self.ended)
        _thread.interrupt_main()  # as launcher/supervisor.py does it
        self.assertEqual(signals.next_wish(self.wishes, LONG_S), signals.FINISH)

    def test_closing_the_window_waits_until_all_is_over(self):
        signals.listen(self.wishes, self.ended)
        for event in (CLOSE, LOGOFF, SHUTDOWN):
            self.ended.clear()
            waiting = threading.Thread(target=self.handler(), args=(event,))
            waiting.start()
            self.assertEqual(signals.next_wish(self.wishes, LONG_S), signals.NOW)
            self.assertTrue(waiting.is_alive(), "Windows would end the process now")
            self.ended.set()
            waiting.join(LONG_S)
            self.assertFalse(waiting.is_alive())

    def serve(self, running):
        said = io.StringIO()
        with (
            mock.patch.object(manager, "running", running),
            mock.patch.object(manager, "_welcome"),
            mock.patch.object(manager, "_calm_collector"),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            return manager.serve(mock.Mock()), said.getvalue()

    def test_the_manager_ends_in_order_and_then_lets_its_window_go(self):
        order = []

        @contextlib.contextmanager
        def running(_arguments):
            closer = threading.Thread(target=lambda: order.append(self.handler()(CLOSE)))
            closer.start()
            yield 8000
            self.assertTrue(closer.is_alive())
            order.append("written")
            self.addCleanup(closer.join, LONG_S)

        code, said = self.serve(running)
        self.assertEqual(code, 0)
        self.assertIn("ended", said)
        self.doCleanups()
        self.assertEqual(order, ["written", 1])

    def test_one_that_cannot_start_lets_it_go_too(self):
        waited_for = []
        with mock.patch.object(signals, "listen", lambda *events: waited_for.append(events)):
            code, _said = self.serve(mock.Mock(side_effect=OSError("the port is taken")))
        self.assertEqual(code, manager.CHANGE_SOMETHING_FIRST)
        _wishes, ended = waited_for[0]
        self.assertTrue(ended.is_set())


class TheMainThread(unittest.TestCase):
    def test_it_looks_up_now_and_then(self):
        wishes = mock.Mock()
        wishes.get.side_effect = [queue.Empty, queue.Empty, signals.FINISH]
        self.assertEqual(signals.next_wish(wishes), signals.FINISH)
        wishes.get.assert_called_with(timeout=signals.LOOK_S)

    def test_with_a_limit_it_comes_back_with_nothing(self):
        self.assertIsNone(signals.next_wish(queue.SimpleQueue(), 0.0))
        wishes = queue.SimpleQueue()
        wishes.put("finished")
        self.assertEqual(signals.next_wish(wishes, 0.0), "finished")


# Says which wish it got; the test's signals are sent after its first line.
LISTENING = """
import queue, signals, sys, threading
wishes = queue.SimpleQueue()
signals.listen(wishes, threading.Event())
print("listening", flush=True)
print(signals.next_wish(wishes), flush=True)
"""

# Two threads wait for the signal that interrupts their waits; then the clock is set back.
OLD_LIBRARY = """
import queue, signal, signals, sys, sysconfig, threading, time
sysconfig.get_config_var = lambda name: None
signals.CLOCK_LOOK_S = 0.05
interrupted, ready = [], threading.Barrier(3)
def wait():
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGURG})
    ready.wait()
    interrupted.append(signal.sigtimedwait({signal.SIGURG}, float(sys.argv[1])) is not None)
threads = [threading.Thread(target=wait) for _ in range(2)]
for thread in threads:
    thread.start()
signals.listen(queue.SimpleQueue(), threading.Event())
ready.wait()
right = time.time
time.time = lambda: right() + float(sys.argv[2])
for thread in threads:
    thread.join()
print(interrupted)
"""


@needs.linux
class AClockThatIsSetBack(unittest.TestCase):
    """Where waits end by the computer's clock: in Python over an old C library."""

    def said(self, limit_s: float, step_s: float) -> str:
        command = [sys.executable, "-c", OLD_LIBRARY, str(limit_s), str(step_s)]
        done = subprocess.run(command, cwd=ROOT / "worker", capture_output=True, text=True)
        self.assertEqual("", done.stderr)
        return done.stdout.strip()

    def test_every_wait_is_interrupted_and_so_reckoned_anew(self):
        self.assertEqual("[True, True]", self.said(LONG_S, -3600))

    def test_a_clock_that_goes_forward_ends_waits_by_itself(self):
        self.assertEqual("[False, False]", self.said(0.5, 3600))


@needs.posix
class Signals(unittest.TestCase):
    def start(self, *before: str) -> subprocess.Popen:
        listening = subprocess.Popen(
            [*before, sys.executable, "-c", LISTENING],
            cwd=ROOT / "worker",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),  # nohup ran the tests
        )
        self.addCleanup(listening.stdout.close)
        self.addCleanup(listening.wait)
        self.addCleanup(listening.kill)
        self.assertEqual(listening.stdout.readline(), "listening\n")
        return listening

    def test_each_is_a_wish(self):
        for number, wish in (
            (signal.SIGINT, signals.FINISH),
            (signal.SIGTERM, signals.NOW),
            (signal.SIGHUP, signals.NOW),
        ):
            with self.subTest(number=number):
                listening = self.start()
                os.kill(listening.pid, number)
                self.assertEqual(listening.stdout.readline().strip(), wish)

    @needs.program("nohup")
    def test_nohup_keeps_it_running_when_its_terminal_closes(self):
        listening = self.start("nohup")
        os.kill(listening.pid, signal.SIGHUP)
        os.kill(listening.pid, signal.SIGINT)  # is handled after the other one
        self.assertEqual(listening.stdout.readline().strip(), signals.FINISH)


if __name__ == "__main__":
    unittest.main()
