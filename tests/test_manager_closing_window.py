"""A manager whose window is closed on Windows ends in order: against a stand-in for kernel32."""

from __future__ import annotations

import contextlib
import ctypes
import io
import signal
import sys
import threading
import unittest
from unittest import mock

from support import ROOT  # noqa: F401  (puts manager/ on sys.path)

import closing_window

import manager

CTRL_C, CTRL_BREAK, CLOSE, LOGOFF, SHUTDOWN = 0, 1, 2, 5, 6
LONG_S = 30


class TheWindow(unittest.TestCase):
    def setUp(self):
        self.kernel32 = mock.Mock()
        for patch in (
            mock.patch.object(ctypes, "WinDLL", return_value=self.kernel32, create=True),
            mock.patch.object(ctypes, "WINFUNCTYPE", lambda *_: lambda f: f, create=True),
            mock.patch.object(sys, "platform", "win32"),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        self.addCleanup(closing_window._handlers.clear)
        for number in (signal.SIGINT, signal.SIGTERM):
            self.addCleanup(signal.signal, number, signal.getsignal(number))

    def handler(self):
        return self.kernel32.SetConsoleCtrlHandler.call_args.args[0]

    def test_it_waits_until_the_manager_has_ended(self):
        for event in (CLOSE, LOGOFF, SHUTDOWN):
            stopping, ended = threading.Event(), threading.Event()
            closing_window.listen(stopping, ended)
            waiting = threading.Thread(target=self.handler(), args=(event,))
            waiting.start()
            self.assertTrue(stopping.wait(LONG_S))
            self.assertTrue(waiting.is_alive(), "Windows would end the process now")
            ended.set()
            waiting.join(LONG_S)
            self.assertFalse(waiting.is_alive())

    def test_ctrl_c_stays_a_signal(self):
        stopping = threading.Event()
        closing_window.listen(stopping, threading.Event())
        self.assertEqual([self.handler()(CTRL_C), self.handler()(CTRL_BREAK)], [0, 0])
        self.assertFalse(stopping.is_set())

    def serve(self, running):
        said = io.StringIO()
        with (
            mock.patch.object(manager, "running", running),
            mock.patch.object(manager, "_welcome"),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            return manager.serve(mock.Mock()), said.getvalue()

    def test_the_manager_ends_in_order_and_then_lets_it_go(self):
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
        with mock.patch.object(closing_window, "listen", lambda *events: waited_for.append(events)):
            code, _said = self.serve(mock.Mock(side_effect=OSError("no port")))
        self.assertEqual(code, manager.CHANGE_SOMETHING_FIRST)
        _stopping, ended = waited_for[0]
        self.assertTrue(ended.is_set())


if __name__ == "__main__":
    unittest.main()
