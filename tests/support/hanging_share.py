"""A share that hangs: a FUSE file system that is mounted and answers nothing. Needs root."""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import unittest
from pathlib import Path

FUSE_INIT = 26  # linux/fuse.h
HEADER = struct.Struct("IIQ")  # length, kind, which question
ANSWER = struct.Struct("IiQ")
ACCEPTED = struct.pack("IIIIHHII", 7, 31, 0, 0, 0, 0, 4096, 0).ljust(64, b"\0")
NODEV, NOSUID, FORCE, DETACH = 4, 2, 1, 2


DEVICE = "/dev/fuse"
DEVICE_NUMBER = os.makedev(10, 229) if hasattr(os, "makedev") else 0  # admin-guide/devices.txt


def available() -> bool:
    """Whether one can be mounted here; a small system may know FUSE and only lack its device."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    if not os.path.exists(DEVICE) and "\tfuse\n" in Path("/proc/filesystems").read_text():
        os.mknod(DEVICE, 0o600 | stat.S_IFCHR, DEVICE_NUMBER)
    return os.path.exists(DEVICE)


class HangingShare:
    """Every call below `path` hangs, from the mount until `back`; then it fails."""

    def __init__(self, test: unittest.TestCase, path: Path) -> None:
        self.path = path
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._handle = os.open(DEVICE, os.O_RDWR)
        options = f"fd={self._handle},rootmode=40000,user_id=0,group_id=0,allow_other"
        mounted = self._libc.mount(
            b"hanging", os.fsencode(path), b"fuse", NODEV | NOSUID, options.encode()
        )
        if mounted != 0:
            raise OSError(ctypes.get_errno(), "cannot mount a FUSE file system", str(path))
        test.addCleanup(self.back)
        self._accept()

    def _accept(self) -> None:
        """Answers the kernel's greeting, and reads nothing more: so, as on a network drive, who
        hangs can still be killed."""
        _length, kind, question = HEADER.unpack_from(os.read(self._handle, 1 << 20))
        assert kind == FUSE_INIT, kind
        os.write(self._handle, ANSWER.pack(ANSWER.size + len(ACCEPTED), 0, question) + ACCEPTED)

    def back(self) -> None:
        """Unmounts it: what hangs there fails."""
        self._libc.umount2(os.fsencode(self.path), FORCE | DETACH)
        os.close(self._handle)
