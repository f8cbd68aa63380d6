"""Manager and worker end when they are told to, also when they were told while they were suspended.

A process that wakes takes a signal in whichever thread comes first. Python runs the handler in the
main thread, and only if that is not waiting for something else: a wait without an end slept on in
more than half of all tries.
"""

from __future__ import annotations

import signal
import subprocess
import unittest

from support import needs
from support.local_farm import LocalFarm

TRIES = 6
END_S = 30.0


@needs.linux
class ToldToEndWhileSuspended(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)

    def end(self, name: str) -> int:
        process: subprocess.Popen = self.farm.processes.pop(name)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        for number in (signal.SIGSTOP, signal.SIGTERM, signal.SIGCONT):
            process.send_signal(number)
        return process.wait(END_S)

    def test_manager(self) -> None:
        for _ in range(TRIES):
            self.farm.start_manager("--no-discovery")
            self.assertEqual(0, self.end("manager"))

    @needs.blender
    def test_worker(self) -> None:
        self.farm.start_manager("--no-discovery")
        for _ in range(TRIES):
            self.farm.start_workers("w1")
            self.assertEqual(0, self.end("w1"))


if __name__ == "__main__":
    unittest.main()
