"""A small network of several hosts on this machine: network namespaces on a bridge. Linux, root.

    lan = Lan(self, 2)                          # skips the test where networks cannot be made
    subprocess.Popen([*lan.on(0), "program"])   # runs on the first host, lan.address(0)
    with lan.inside(1): urlopen(...)            # sockets made in here are the second host's

This machine itself is not on that network. ``addCleanup`` takes everything down again.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import unittest
from collections.abc import Iterator

CLONE_NEWNET = 0x40000000


class Lan:
    made = 0

    def __init__(self, test: unittest.TestCase, hosts: int) -> None:
        Lan.made += 1
        self.name = f"nrb{os.getpid()}x{Lan.made}"[:12]
        try:
            _ip("link", "add", self.name, "type", "bridge")
        except (OSError, subprocess.CalledProcessError) as problem:
            raise unittest.SkipTest(
                f"needs the right to make networks: {getattr(problem, 'stderr', problem)}"
            ) from None
        test.addCleanup(_ip, "link", "del", self.name)
        _ip("link", "set", self.name, "up")
        for host in range(hosts):
            self._add(test, host)

    def _add(self, test: unittest.TestCase, host: int) -> None:
        space = cable = self._space(host)
        _ip("netns", "add", space)
        test.addCleanup(_ip, "netns", "del", space)
        _ip("link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", space)
        _ip("link", "set", cable, "master", self.name, "up")
        address = f"{self.address(host)}/24"
        _ip("-n", space, "addr", "add", address, "brd", "+", "dev", "eth0")
        _ip("-n", space, "link", "set", "eth0", "up")
        _ip("-n", space, "link", "set", "lo", "up")

    def _space(self, host: int) -> str:
        return f"{self.name}-{host}"

    def address(self, host: int) -> str:
        return f"10.77.7.{host + 1}"

    def on(self, host: int) -> list[str]:
        """Put this before a command to run it on that host."""
        return ["ip", "netns", "exec", self._space(host)]

    @contextlib.contextmanager
    def inside(self, host: int) -> Iterator[None]:
        """Sockets that this thread makes meanwhile belong to that host, and stay there."""
        with contextlib.ExitStack() as files:
            own = files.enter_context(open("/proc/thread-self/ns/net"))
            theirs = files.enter_context(open(f"/run/netns/{self._space(host)}"))
            _enter(theirs.fileno())
            try:
                yield
            finally:
                _enter(own.fileno())


def _enter(space: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(space, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)
