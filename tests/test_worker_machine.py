"""CPU and memory of each system, and where Blender is: the pure parts with every system's data."""

from __future__ import annotations

import ctypes
import fnmatch
import ntpath
import sys
import tempfile
import unittest
from pathlib import Path, PurePosixPath, PureWindowsPath
from unittest import mock

from support import ROOT, needs  # noqa: F401  (puts worker/ on sys.path)

import find_blender
import machine
from find_blender import Candidate, places, rank, version_in


def _matches(path: str, pattern: str) -> bool:
    """As glob does on Windows: level by level, whatever the case."""
    levels, wanted = path.lower().split("/"), pattern.lower().split("/")
    return len(levels) == len(wanted) and all(map(fnmatch.fnmatchcase, levels, wanted))


class Load(unittest.TestCase):
    def test_here(self):
        load = machine.Load()
        sample = load.sample()
        self.assertEqual(set(sample), {"cpu_percent", "memory_percent"})
        self.assertGreater(sample["memory_percent"], 0)
        self.assertLess(sample["memory_percent"], 100)
        about = machine.describe()
        self.assertGreater(about["memory_total"], 2**26)
        self.assertGreaterEqual(about["cpu_count"], 1)
        self.assertTrue(about["hostname"] and about["os"])

    def test_proc_stat(self):
        line = "cpu  100 20 30 800 50 5 5 10 7 7\n"
        self.assertEqual(machine.parse_proc_stat(line), (170.0, 1020.0))
        self.assertEqual(machine.parse_proc_stat("cpu  1 2 3 4\n"), (6.0, 10.0))  # Linux 2.4
        with self.assertRaises(ValueError):
            machine.parse_proc_stat("intr 1 2\n")

    def test_meminfo(self):
        text = "MemTotal: 1000 kB\nMemFree: 100 kB\nMemAvailable: 400 kB\n"
        self.assertEqual(machine.parse_meminfo(text), (600 * 1024, 1000 * 1024, 0))

    def test_percent(self):
        self.assertEqual(machine.cpu_percent((10, 100), (35, 200)), 25.0)
        self.assertIsNone(machine.cpu_percent((10, 100), (10, 100)))
        self.assertIsNone(machine.cpu_percent(None, (10, 100)))
        self.assertEqual(machine.cpu_percent((10, 100), (5, 200)), 0.0)  # counters of a VM moved

    def test_a_system_that_tells_nothing_is_no_trouble(self):
        for name in ("_cpu_source", "_memory_source"):
            with mock.patch.object(machine, name, return_value=mock.Mock(side_effect=OSError)):
                load = machine.Load()
                self.assertIsNone(load.sample()[name.replace("_source", "_percent")[1:]])

    def test_windows(self):
        def times(idle, kernel, user):
            idle._obj.value, kernel._obj.value, user._obj.value = 60, 80, 20
            return 1

        def status(pointer):
            pointer._obj.total, pointer._obj.available, pointer._obj.commit_left = 1000, 250, 90
            return 1

        kernel32 = mock.Mock(GetSystemTimes=times, GlobalMemoryStatusEx=status)
        with mock.patch.object(ctypes, "windll", mock.Mock(kernel32=kernel32), create=True):
            self.assertEqual(machine._windows_cpu(), (40.0, 100.0))
            self.assertEqual(machine._windows_memory(), (750, 1000, 90))
        self.assertEqual(ctypes.sizeof(machine._MemoryStatus), 64)

    def test_macos(self):
        self.assertEqual(ctypes.sizeof(machine._VmStatistics64), 152)  # HOST_VM_INFO64_COUNT × 4

        def load_info(_host, flavor, result, _count):
            assert flavor == 3
            result._obj[:] = [10, 20, 60, 10]
            return 0

        system = mock.Mock(host_statistics=load_info, mach_host_self=mock.Mock(return_value=7))
        with mock.patch.object(ctypes, "CDLL", return_value=system):
            self.assertEqual(machine._mac_cpu(), (40.0, 100.0))

    def test_windows_is_named_without_asking_anybody(self):
        asked = mock.Mock(side_effect=AssertionError("that may take seconds, or for ever"))
        version = mock.Mock(platform_version=(10, 0, 26100), product_type=1)
        with (
            mock.patch.object(machine.platform, "system", asked),
            mock.patch.object(machine.platform, "release", asked),
            mock.patch.object(sys, "platform", "win32"),
            mock.patch.object(sys, "getwindowsversion", lambda: version, create=True),
        ):
            self.assertEqual(machine.describe()["os"], "Windows 11")
        for numbers, kind, name in (
            ((10, 0, 19045), 1, "Windows 10"),
            ((6, 3, 9600), 1, "Windows 6.3"),
            ((10, 0, 20348), 3, "Windows Server 10.0.20348"),
        ):
            self.assertEqual(machine.windows_name(numbers, kind), name)

    def test_each_system_has_its_source(self):
        for platform, cpu in (("win32", machine._windows_cpu), ("darwin", machine._mac_cpu)):
            with mock.patch.object(sys, "platform", platform):
                self.assertIs(machine._cpu_source(), cpu)


class OnTheNetwork(unittest.TestCase):
    """What others read is not the place for what one computer found out."""

    MOUNTS = (
        "/dev/sda1 / ext4 rw 0 0\nnas:/farm /mnt/the\\040farm nfs4 rw 0 0\n"
        "tmpfs /mnt/the\\040farm/local tmpfs rw 0 0\n//pc/share /srv cifs rw 0 0\nrubbish\n"
    )

    def test_linux(self):
        for path, kind in (
            ("/home/a/worker_config.xml", "ext4"),
            ("/mnt/the farm/worker_config.xml", "nfs4"),
            ("/mnt/the farm/local/x", "tmpfs"),
            ("/srv/render/x", "cifs"),
        ):
            with self.subTest(path):
                self.assertEqual(machine.parse_mounts(self.MOUNTS, PurePosixPath(path)), kind)
        self.assertEqual(machine.parse_mounts("", PurePosixPath("/x")), "")
        self.assertFalse(machine.is_on_network(Path("/tmp/x")))

    def test_windows(self):
        for path, kind, expected in (
            (r"\\NAS\farm\worker_config.xml", None, True),
            (r"Z:\farm\worker_config.xml", machine.DRIVE_REMOTE, True),
            (r"C:\farm\worker_config.xml", 3, False),
        ):
            with (
                self.subTest(path),
                mock.patch.object(machine.sys, "platform", "win32"),
                mock.patch.object(machine, "Path", PureWindowsPath),
                mock.patch.object(machine.os.path, "abspath", ntpath.normpath),
                mock.patch.object(machine, "_drive_type", lambda drive, kind=kind: kind),
            ):
                self.assertEqual(machine.is_on_network(path), expected)


class Versions(unittest.TestCase):
    def test_by_the_folder_beside_the_program_or_by_the_name(self):
        windows, posix = PureWindowsPath, PurePosixPath
        foundation = r"C:\Program Files\Blender Foundation"
        for program, siblings, version in (
            (windows(foundation + r"\Blender 4.5\blender.exe"), ["4.5", "python"], (4, 5)),
            (windows(foundation + r"\Blender 4.5\blender.exe"), [], (4, 5)),
            (windows(foundation + r"\Blender\blender.exe"), ["2.83"], (2, 83)),
            (windows(r"D:\Steam\steamapps\common\Blender\blender.exe"), ["5.0"], (5, 0)),
            (posix("/home/a/blender-4.2.13-linux-x64/blender"), ["4.2", "lib"], (4, 2, 13)),
            (posix("/home/a/blender-4.2.13-linux-x64/blender"), ["4.5"], (4, 5)),
            (posix("/Applications/Blender 5.0.app/Contents/MacOS/Blender"), [], (5, 0)),
            (posix("/opt/blender-2.93.18/blender"), [], (2, 93, 18)),
            (posix("/home/a/blender/blender-git/blender"), ["5.1"], (5, 1)),
            (posix("/usr/bin/blender"), ["X11"], ()),
        ):
            with self.subTest(program):
                self.assertEqual(version_in(program, siblings), version)

    def test_the_newest_wins_and_the_unknown_comes_last(self):
        candidates = [
            Candidate(PurePosixPath("/usr/bin/blender"), ()),
            Candidate(PurePosixPath("/opt/b/blender"), (4, 10)),
            Candidate(PurePosixPath("/opt/a/blender"), (4, 9, 3)),
            Candidate(PurePosixPath("/opt/c/blender"), (4, 10)),
        ]
        order = [candidate.program.parts[-2] for candidate in rank(candidates)]
        self.assertEqual(order, ["b", "c", "a", "bin"])

    def test_one_program_counts_once_whatever_its_case_on_windows(self):
        twice = [PureWindowsPath(r"C:\B\blender.exe"), PureWindowsPath(r"c:\b\Blender.EXE")]
        self.assertEqual(len(rank(Candidate(path, (4, 5)) for path in twice)), 1)
        twice = [PurePosixPath("/B/blender"), PurePosixPath("/b/blender")]
        self.assertEqual(len(rank(Candidate(path, (4, 5)) for path in twice)), 2)


class Places(unittest.TestCase):
    def test_windows(self):
        env = {
            "ProgramFiles": r"C:\Program Files",
            "ProgramW6432": r"C:\Program Files",
            "ProgramFiles(x86)": r"C:\Program Files (x86)",
            "LOCALAPPDATA": r"C:\Users\a [b]\AppData\Local",
            "SystemDrive": "C:",
        }
        patterns = [place.pattern for place in places("win32", env, "")]
        self.assertEqual(patterns[0], r"C:\Program Files\Blender Foundation\*\blender.exe")
        self.assertIn(
            r"C:\Program Files (x86)\Steam\steamapps\common\Blender\blender.exe", patterns
        )
        self.assertIn(r"C:\blender*\blender.exe", patterns)
        self.assertIn(r"C:\Users\a [[]b]\AppData\Local\Programs\Blender*\blender.exe", patterns)
        self.assertEqual(len(patterns), len(set(patterns)))

    def test_the_microsoft_stores(self):
        patterns = [place.pattern for place in places("win32", {"LOCALAPPDATA": r"C:\L"}, "")]
        self.assertIn(r"C:\L\Microsoft\WindowsApps\blender.exe", patterns)

    def test_the_stores_version_is_its_packages(self):
        store = Candidate(PureWindowsPath(r"C:\L\Microsoft\WindowsApps\blender.exe"), ())
        other = Candidate(PureWindowsPath(r"C:\B\blender.exe"), ())
        packages = [
            "BlenderFoundation.Blender4.2LTS_4.2.9.0_x64__ppwjx1n5r4v9t",
            "BlenderFoundation.Blender_4.5.1.0_x64__ppwjx1n5r4v9t",
            "Microsoft.BingNews_9.9.9.0_x64__8wekyb3d8bbwe",
        ]
        found = find_blender.with_store_version([other, store], packages)
        self.assertEqual([each.version for each in found], [(), (4, 5, 1)])
        self.assertEqual(find_blender.with_store_version([store], []), [store])

    def test_where_people_put_it_on_windows(self):
        env = {
            "SystemDrive": "C:",
            "USERPROFILE": r"C:\Users\a",
            "OneDrive": r"C:\Users\a\OneDrive",
            "OneDriveCommercial": r"C:\Users\a\OneDrive - Studio",
            "ProgramData": r"C:\ProgramData",
            "SCOOP": r"D:\scoop",
        }
        patterns = [place.pattern for place in places("win32", env, "", ["C:", "D:"])]
        self.assertEqual(len(patterns), len(set(patterns)))
        for program in (
            r"D:\Program Files\Blender Foundation\Blender 4.5\blender.exe",
            r"C:\Blender\blender-4.5.1-windows-x64\blender.exe",
            r"D:\Blender\stable\blender-4.5.1+v45.abc\blender.exe",
            r"C:\Users\a\Documents\Blender Launcher\daily\blender-5.2\blender.exe",
            r"C:\Users\a\OneDrive\Desktop\blender-4.5.1-windows-x64\blender.exe",
            r"C:\Users\a\OneDrive - Studio\Escritorio\blender-4.5\blender.exe",
            r"C:\Users\a\scoop\apps\blender\current\blender.exe",
            r"D:\scoop\apps\blender-lts\current\blender.exe",
            r"C:\ProgramData\scoop\apps\blender\current\blender.exe",
        ):
            parts = [part.replace("\\", "/") for part in (program, *patterns)]
            matches = [each for each in parts[1:] if _matches(parts[0], each)]
            self.assertTrue(matches, program)

    def test_a_link_that_windows_does_not_resolve(self):
        """[WinError 1920] of a Store's program, with Python 3.9."""
        with mock.patch.object(Path, "resolve", side_effect=OSError(22, "1920")):
            program = Path("/nowhere/blender-4.5/blender")
            self.assertEqual(find_blender._candidate(program, ""), Candidate(program, (4, 5)))

    def test_steams_libraries(self):
        text = r""""libraryfolders"
        {
            "0" { "path"  "C:\\Program Files (x86)\\Steam"  "label" "" }
            "1" { "path"		"D:\\Games \"fast\" one" "apps" { "365670" "1" } }
        }"""
        self.assertEqual(
            find_blender.steam_libraries(text),
            [r"C:\Program Files (x86)\Steam", r'D:\Games "fast" one'],
        )
        for rubbish in ("", '"path"', '"path" "unended', "\0" * 100):
            self.assertEqual(find_blender.steam_libraries(rubbish), [])

    def test_macos_and_linux(self):
        mac = [place.pattern for place in places("darwin", {}, "/Users/a")]
        self.assertIn("/Applications/Blender*.app/Contents/MacOS/Blender", mac)
        linux = {place.pattern: place.home for place in places("linux", {}, "/home/a")}
        self.assertIn("/home/a/[bB]lender*/blender", linux)
        self.assertIn("/home/a/Downloads/blender-*/blender", linux)
        self.assertEqual(linux["/snap/bin/blender"], "/snap/blender/current")
        self.assertIn("/var/lib/flatpak/exports/bin/org.blender.Blender", linux)

    def test_the_windows_registrys_commands(self):
        for command, program in (
            (r'"C:\B 4.5\blender-launcher.exe" "%1"', r"C:\B 4.5\blender.exe"),
            (r'"C:\B 4.5\blender.exe" "%1"', r"C:\B 4.5\blender.exe"),
            (r"C:\B 4.5\Blender.exe %1", r"C:\B 4.5\blender.exe"),
            (r'"C:\Windows\notepad.exe" "%1"', None),
            ("", None),
        ):
            self.assertEqual(find_blender.program_of_command(command), program)


@needs.posix
class OnDisk(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)

    def install(self, folder, version=None):
        program = self.home / folder / "blender"
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
        if version:
            (program.parent / version).mkdir()
        return program

    def find(self):
        with (
            mock.patch.object(Path, "home", return_value=self.home),
            mock.patch.object(sys, "platform", "linux"),
        ):
            found = find_blender.find_blenders()
        return [path for path in found if self.home in path.parents]

    def test_unpacked_archives_newest_first(self):
        old = self.install("blender-3.6.2-linux-x64", "3.6")
        new = self.install("Downloads/blender-4.5.1-linux-x64", "4.5")
        renamed = self.install("Blender-the-newest", "5.0")
        together = self.install("blenders/four", "4.4")
        by_launcher = self.install("Blender/daily/blender-5.3.0-alpha", "5.3")
        self.assertEqual(self.find(), [by_launcher, renamed, new, together, old])

    def test_what_cannot_be_run_is_none(self):
        self.install("blender-4.5").chmod(0o644)
        (self.home / "blender-4.6" / "blender").mkdir(parents=True)
        self.assertEqual(self.find(), [])

    def test_in_steams_library_on_another_drive(self):
        steam, games = self.home / "Steam", self.home / "Games"
        (steam / "steamapps").mkdir(parents=True)
        vdf = f'"libraryfolders" {{ "1" {{ "path" "{games}" }} }}'
        (steam / "steamapps" / "libraryfolders.vdf").write_text(vdf)
        with (
            mock.patch.object(find_blender, "read_value", return_value=str(steam)) as value,
            mock.patch.object(sys, "platform", "win32"),
        ):
            found = find_blender._in_steam()
            self.assertIn(f"{games}/steamapps/common/Blender/blender.exe", found)
            self.assertEqual(len(found), 2)
            value.return_value = None
            self.assertEqual(find_blender._in_steam(), [])
        flatpaks = self.home / ".var/app/com.valvesoftware.Steam/.local/share"
        flatpaks.mkdir(parents=True)
        steam.rename(flatpaks / "Steam")
        program = self.install("Games/steamapps/common/Blender", "4.5")
        self.assertEqual(self.find(), [program])

    def test_the_launcher_without_a_console_is_not_what_is_started(self):
        folder = self.install("b").parent
        for name in ("blender.exe", "blender-launcher.exe"):
            (folder / name).write_text("")
            (folder / name).chmod(0o755)
        launcher = folder / "blender-launcher.exe"
        self.assertEqual(find_blender.program_at(str(launcher)), folder / "blender.exe")
        (folder / "blender.exe").unlink()
        self.assertEqual(find_blender.program_at(str(launcher)), launcher)

    def test_what_a_person_may_have_meant(self):
        program = self.install("blender-4.5")
        at = find_blender.program_at
        self.assertEqual(at(str(program)), program)
        self.assertEqual(at(f' "{program}" '), program)
        self.assertEqual(at(str(program.parent)), program)
        self.assertEqual(at("sh").name, "sh")
        for nothing in ("", "  ", "no-such-program", str(self.home), "/no/such/blender"):
            self.assertIsNone(at(nothing), nothing)


if __name__ == "__main__":
    unittest.main()
