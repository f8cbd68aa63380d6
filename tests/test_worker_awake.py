"""While there is a job the computer stays awake: the calls of each system, against stand-ins."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import unittest
from unittest import mock

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)

import awake
import heartbeat as beats

CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 1


class OnWindows(unittest.TestCase):
    def setUp(self):
        self.kernel32 = mock.Mock()
        self.tell = self.kernel32.SetThreadExecutionState
        for patch in (
            mock.patch.object(ctypes, "WinDLL", return_value=self.kernel32, create=True),
            mock.patch.object(sys, "platform", "win32"),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def told(self):
        return [call.args[0] for call in self.tell.call_args_list]

    def test_it_is_told_when_something_changes(self):
        held = awake.Awake()
        for wanted in (False, True, True, False, False, True):
            held.hold(wanted)
        on, off = CONTINUOUS | SYSTEM_REQUIRED, CONTINUOUS
        self.assertEqual(self.told(), [on, off, on])

    def test_the_number_fits_no_int(self):
        awake.Awake().hold(True)
        self.assertEqual(self.tell.argtypes, [ctypes.c_uint32])
        self.assertIs(self.tell.restype, ctypes.c_uint32)


class OnMacOS(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.object(sys, "platform", "darwin")
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_helper_that_ends_with_us_or_when_the_work_is_done(self):
        helper = mock.Mock()
        with mock.patch.object(subprocess, "Popen", return_value=helper) as start:
            held = awake.Awake()
            held.hold(True)
            held.hold(True)
            start.assert_called_once()
            command = start.call_args.args[0]
            self.assertEqual(command[1:], ["-i", "-w", str(os.getpid())])
            helper.terminate.assert_not_called()
            held.hold(False)
            helper.terminate.assert_called_once_with()
            helper.wait.assert_called_once()

    def test_one_that_is_missing_is_no_reason_not_to_work(self):
        with mock.patch.object(subprocess, "Popen", side_effect=FileNotFoundError) as start:
            held = awake.Awake()
            held.hold(True)
            held.hold(False)
        start.assert_called_once()


class TheWorker(unittest.TestCase):
    def contact(self, state):
        return mock.Mock(body=lambda: ({"state": state()}, 0), is_bedtime=lambda _reply: False)

    def test_it_holds_its_computer_awake_while_it_has_a_job(self):
        states = iter(["ready", "rendering", "rendering", "done", "ready"])
        contact = self.contact(lambda: next(states))
        heartbeat = beats.Heartbeat(contact, mock.Mock(), lambda step: step())
        wanted = []
        heartbeat._awake.hold = wanted.append
        for _ in range(5):
            heartbeat._beat()
        self.assertEqual(wanted, [False, True, True, True, False])

    def test_and_no_longer_when_it_leaves_with_its_job_unfinished(self):
        """On macOS the helper ends with the process, and that stays when it starts itself again."""
        contact = self.contact(lambda: "rendering")
        heartbeat = beats.Heartbeat(contact, mock.Mock(), lambda step: step())
        wanted = []
        heartbeat._awake.hold = wanted.append
        contact.heard = lambda *_: setattr(heartbeat, "_ended", True)
        heartbeat.run()
        self.assertEqual(wanted, [True, False])


if __name__ == "__main__":
    unittest.main()
