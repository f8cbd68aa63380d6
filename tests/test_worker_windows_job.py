"""The Job object Windows keeps Blender in: the calls, against a stand-in for kernel32 and ntdll.

Caught when planted: a process that runs before it is in its job, an empty job taken for a Blender
that does nothing, a Blender that we ended and that looks as if it had ended well by itself.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import unittest
from unittest import mock

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)

from rendering import errors, job_blender, process, windows_job

JOB, PROCESS = 77, 5


class Windows:
    """What is called, in order; each call can be made to fail."""

    def __init__(self, failing: tuple[str, ...] = ()) -> None:
        self.calls: list[tuple] = []
        self.failing = failing
        self.limits = None

    def WinDLL(self, name, **_options):
        return self

    def __getattr__(self, name):
        def function(*arguments):
            self.calls.append((name, *arguments))
            if name in self.failing:
                return -1 if name.startswith("Nt") else 0
            return self.answer(name, arguments)

        setattr(self, name, function)
        return function

    def answer(self, name, arguments):
        if name == "CreateJobObjectW":
            return JOB
        if name == "SetInformationJobObject":
            self.limits = arguments[2]._obj.BasicLimitInformation.LimitFlags
        if name == "QueryInformationJobObject":
            found = arguments[2]._obj
            found.TotalUserTime, found.TotalKernelTime = 30_000_000, 5_000_000
            found.IoInfo.ReadBytes, found.IoInfo.WrittenBytes = 1000, 24
            found.IoInfo.OtherBytes = 10**6
        if name == "GetProcessTimes":
            arguments[3]._obj.value, arguments[4]._obj.value = 10_000_000, 2_000_000
        if name == "GetProcessIoCounters":
            arguments[1]._obj.ReadBytes = 9
        return 0 if name.startswith("Nt") else 1

    def names(self):
        return [call[0] for call in self.calls]


class JobCase(unittest.TestCase):
    def windows(self, *failing):
        windows = Windows(failing)
        patch = mock.patch.object(ctypes, "WinDLL", windows.WinDLL, create=True)
        patch.start()
        self.addCleanup(patch.stop)
        return windows


class TheJob(JobCase):
    @unittest.skipIf(sys.maxsize < 2**32, "sizes of a 64-bit system")
    def test_the_structures_have_the_sizes_of_winnt_h(self):
        self.assertEqual(ctypes.sizeof(windows_job._BasicLimits), 64)
        self.assertEqual(ctypes.sizeof(windows_job._ExtendedLimits), 144)
        self.assertEqual(ctypes.sizeof(windows_job._Accounting), 96)

    def test_every_function_says_what_it_takes(self):
        windows = self.windows()
        dll = windows_job.kernel32()
        for name in windows_job._PROTOTYPES:
            self.assertIsNotNone(getattr(dll, name).argtypes, name)
        self.assertIs(dll.CreateJobObjectW.restype, ctypes.c_void_p)
        self.assertEqual(windows.calls, [])

    def test_a_process_is_in_its_job_before_it_runs(self):
        windows = self.windows()
        windows_job.JobObject(PROCESS)
        order = windows.names()
        self.assertIn(("AssignProcessToJobObject", JOB, PROCESS), windows.calls)
        self.assertLess(order.index("AssignProcessToJobObject"), order.index("NtResumeProcess"))
        self.assertEqual(windows.limits, 0x2000)  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        self.assertIn(("CreateJobObjectW", None, None), windows.calls)  # nobody inherits it

    def test_its_work_is_that_of_all_it_started(self):
        self.windows()
        self.assertEqual(windows_job.JobObject(PROCESS).activity(), (3.5, 1024))

    def test_a_job_that_windows_refuses(self):
        for refused in ("SetInformationJobObject", "AssignProcessToJobObject"):
            with self.subTest(refused):
                windows = self.windows(refused)
                job = windows_job.JobObject(PROCESS)
                self.assertIn(("CloseHandle", JOB), windows.calls)
                self.assertIn(("NtResumeProcess", PROCESS), windows.calls)
                self.assertEqual(job.activity(), (1.2, 9))  # the process's own
                job.end()
                self.assertNotIn("TerminateJobObject", windows.names())

    def test_no_job_at_all(self):
        self.windows("CreateJobObjectW")
        self.assertEqual(windows_job.JobObject(PROCESS).activity(), (1.2, 9))

    def test_what_windows_does_not_tell(self):
        self.windows("QueryInformationJobObject")
        self.assertIsNone(windows_job.JobObject(PROCESS).activity())

    def test_a_process_that_cannot_be_made_to_run_is_not_left_behind(self):
        windows = self.windows("NtResumeProcess")
        with self.assertRaises(OSError):
            windows_job.JobObject(PROCESS)
        self.assertIn("TerminateJobObject", windows.names())

    def test_the_end_is_told_from_an_end_of_its_own(self):
        windows = self.windows()
        job = windows_job.JobObject(PROCESS)
        job.end()
        job.end()
        self.assertEqual(windows.names().count("CloseHandle"), 1)
        _name, _job, code = next(call for call in windows.calls if call[0] == "TerminateJobObject")
        self.assertIn("ended from outside", str(errors.ended(code, [])))
        blender = mock.Mock(tail=lambda count: [])
        self.assertFalse(job_blender.JobBlender._ran_without_session(blender, code))
        self.assertTrue(job_blender.JobBlender._ran_without_session(blender, 0))


class TheStart(JobCase):
    def start(self):
        popen = mock.Mock(_handle=PROCESS)
        with (
            mock.patch.object(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200, create=True),
            mock.patch.object(subprocess, "CREATE_NO_WINDOW", 0x8000000, create=True),
            mock.patch.object(subprocess, "Popen", return_value=popen) as start,
            mock.patch.object(os, "name", "nt"),
        ):
            try:
                process._start(["blender.exe", "-b"], {}, "C:\\scratch")
            finally:
                self.popen, self.flags = popen, start.call_args.kwargs["creationflags"]

    def test_suspended_without_a_window_and_out_of_the_reach_of_ctrl_c(self):
        windows = self.windows()
        self.start()
        self.assertEqual(self.flags, 0x4 | 0x200 | 0x8000000)
        self.assertIn("NtResumeProcess", windows.names())
        self.assertIn(("SetErrorMode", 0x8003), windows.calls)  # a crash opens no dialog

    def test_one_that_stays_suspended_is_ended(self):
        self.windows("NtResumeProcess")
        with self.assertRaises(OSError):
            self.start()
        self.popen.kill.assert_called_once_with()


if __name__ == "__main__":
    unittest.main()
