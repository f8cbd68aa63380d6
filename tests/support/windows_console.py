"""A console window of Windows and what runs in it, for `windows_farm`: run by Python for Windows.

It has a console of its own, starts one program in it, and then does what it is asked to, a line of
JSON for each wish and one for its answer: ``["title"]``, ``["press", "ctrl-c"]``, ... The program's
standard streams are pipes, because wine passes nothing else on; all else is as in a window.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import threading
from ctypes import wintypes

KEYS = {"ctrl-c": 0, "ctrl-break": 1}
SNAPSHOT_OF_PROCESSES = 2
PROCESS_TERMINATE = 1
KILLED = 0xC000013A
kernel = ctypes.WinDLL("kernel32", use_last_error=True)
kernel.CreateToolhelp32Snapshot.restype = wintypes.HANDLE
kernel.OpenProcess.restype = wintypes.HANDLE


class ProcessEntry(ctypes.Structure):
    """PROCESSENTRY32W."""

    _fields_ = [
        ("dwSize", wintypes.DWORD),
        ("cntUsage", wintypes.DWORD),
        ("th32ProcessID", wintypes.DWORD),
        ("th32DefaultHeapID", ctypes.c_size_t),
        ("th32ModuleID", wintypes.DWORD),
        ("cntThreads", wintypes.DWORD),
        ("th32ParentProcessID", wintypes.DWORD),
        ("pcPriClassBase", wintypes.LONG),
        ("dwFlags", wintypes.DWORD),
        ("szExeFile", wintypes.WCHAR * 260),
    ]


@ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.DWORD)
def stay(event: int) -> int:
    """Ctrl-C reaches everybody in the console, and is not meant for this process."""
    return 1


class Window:
    """The console and the one program that is started in it."""

    def __init__(self, command: list[str], output: str) -> None:
        kernel.FreeConsole()
        if not kernel.AllocConsole():
            raise ctypes.WinError(ctypes.get_last_error())
        kernel.SetConsoleCtrlHandler(None, False)
        kernel.SetConsoleCtrlHandler(stay, True)
        self.output = output
        self.program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.copier = threading.Thread(target=self._copy, daemon=True)
        self.copier.start()
        self.seen: list[int] = []

    def _copy(self) -> None:
        with open(self.output, "ab", buffering=0) as file:
            while piece := self.program.stdout.read1(65536):
                file.write(piece)

    def title(self) -> str:
        text = ctypes.create_unicode_buffer(500)
        kernel.GetConsoleTitleW(text, len(text))
        return text.value

    def press(self, key: str) -> bool:
        return bool(kernel.GenerateConsoleCtrlEvent(KEYS[key], 0))

    def processes(self) -> list[list]:
        """Every process below this one, parents first: [pid, parent's pid, name of the .exe]."""
        found, ours = [], {os.getpid()}
        rest = _all_processes()
        while new := [row for row in rest if row[1] in ours and row[0] not in ours]:
            found += new
            ours |= {row[0] for row in new}
        self.seen += [row[0] for row in found if row[0] not in self.seen]
        return found

    def all_seen(self) -> list[int]:
        """Every process that was ever below this one: whose parent has gone is not found again."""
        self.processes()
        return self.seen

    def kill(self, pid: int) -> bool:
        handle = kernel.OpenProcess(PROCESS_TERMINATE, False, pid)
        done = bool(handle) and bool(kernel.TerminateProcess(wintypes.HANDLE(handle), KILLED))
        kernel.CloseHandle(wintypes.HANDLE(handle))
        return done

    def alive(self, pid: int) -> bool:
        return any(row[0] == pid for row in _all_processes())

    def code(self) -> int | None:
        return self.program.poll()


def _all_processes() -> list[list]:
    snapshot = wintypes.HANDLE(kernel.CreateToolhelp32Snapshot(SNAPSHOT_OF_PROCESSES, 0))
    entry = ProcessEntry(dwSize=ctypes.sizeof(ProcessEntry))
    rows = []
    more = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
    while more:
        rows.append([entry.th32ProcessID, entry.th32ParentProcessID, entry.szExeFile])
        more = kernel.Process32NextW(snapshot, ctypes.byref(entry))
    kernel.CloseHandle(snapshot)
    return rows


def main() -> None:
    output, *command = sys.argv[1:]
    window = Window(command, output)
    for line in sys.stdin:
        wish, *values = json.loads(line)
        print(json.dumps(getattr(window, wish)(*values)), flush=True)


if __name__ == "__main__":
    main()
