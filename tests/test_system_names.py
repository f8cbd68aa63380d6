"""File names from outside, as Windows understands them: manager and worker judge alike.

The manager refuses such a job on any system; a worker on Windows does not trust its manager to have
done so. What a person can paste from a log, and what is handed to Blender, is only ever a path.
"""

from __future__ import annotations

import json
import ntpath
import re
import sys
import types
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT

import name_lock
import wire_in
from launcher import release
from launcher.device_names import is_device
from paths import is_safe_name
from rendering import live_blender, output_folder, plain_blender, prechecks
from rendering.errors import Failed

PATHS = json.loads((ROOT / "tests/fixtures/windows_paths.json").read_text(encoding="utf-8"))
DEVICES = json.loads(
    (ROOT / "tests/fixtures/windows_device_names.json").read_text(encoding="utf-8")
)
JOB = {"blend_file": "Z:\\p\\a.blend", "output_path": "Z:\\out\\f_", "total_frames": 1}


def said_on_windows(key: str, path: str) -> str:
    """What a worker on Windows has against a path, before it looks at any disk."""
    if key == "output_path":
        with mock.patch("rendering.prechecks.os.name", "nt"):
            return prechecks.output_error(path)
    nothing = mock.Mock(side_effect=FileNotFoundError)
    with mock.patch("rendering.prechecks.os.name", "nt"), mock.patch("builtins.open", nothing):
        with mock.patch("rendering.prechecks.os.path.isabs", ntpath.isabs):
            said = prechecks.blend_error(path)
    return "" if "is not there" in said else said


class Devices(unittest.TestCase):
    """All that judge names know the same devices: the launchers, the manager and the worker."""

    def judges(self, name: str) -> dict[str, bool]:
        """Who takes this name for a device. Some take fewer letters than a name may have."""
        said = {
            "device_names": is_device(name),
            "manager": not is_safe_name(name),
            "worker": "On Windows" in said_on_windows("blend_file", f"Z:\\{name}\\a.blend"),
        }
        if release.PART.fullmatch(name):
            said["launcher"] = not release.is_safe_path(f"worker/{name}/x.py")
        if re.fullmatch(r"[\w-]+", name, re.ASCII):
            said["the worker's folder"] = name_lock.safe_name(name) != name
        return said

    def test_they_agree(self):
        seen = set()
        for kind, expected in (("devices", True), ("names", False)):
            for name in DEVICES[kind]:
                with self.subTest(name):
                    said = self.judges(name)
                    seen |= set(said)
                    self.assertEqual(said, dict.fromkeys(said, expected))
        self.assertEqual(len(seen), 5)


class Paths(unittest.TestCase):
    def each(self, kind: str) -> list[tuple[str, str]]:
        return [(key, path) for key, kinds in PATHS.items() for path in kinds[kind]]

    def test_good_ones_pass_unchanged(self):
        for key, path in self.each("fine"):
            with self.subTest(key=key, path=path):
                self.assertEqual(getattr(wire_in.parse_job({**JOB, key: path}), key), path)
                self.assertEqual(said_on_windows(key, path), "")

    def test_devices_streams_and_names_that_change_are_refused_by_both(self):
        for key, path in self.each("traps"):
            with self.subTest(key=key, path=path):
                with self.assertRaisesRegex(wire_in.BadInput, f'"{key}" is .* Windows'):
                    wire_in.parse_job({**JOB, key: path})
                self.assertIn("On Windows this path is", said_on_windows(key, path))

    def test_nor_is_a_picture_put_into_a_stream(self):
        """A view's name becomes part of the picture's, whatever is in it."""
        place = output_folder.OutputFolder(Path())
        with mock.patch("rendering.prechecks.os.name", "nt"):
            for name in ("f_0001_a:b.png", "nul.png", "f_0001.png."):
                with self.assertRaisesRegex(Failed, "On Windows"):
                    place.make_ready([f"Z:\\out\\{name}"])

    def test_beside_a_blend_on_windows_its_rules_hold_too(self):
        for path in ("//out:x/f_", "//con/f_", "//out./f_", "//aux.#"):
            with self.assertRaisesRegex(wire_in.BadInput, "Windows"):
                wire_in.parse_job({**JOB, "output_path": path})
        for path in ("//", "//\\", "//f_", "//con", "//out/f_", "//out/pipe/f_"):
            self.assertEqual(wire_in.parse_job({**JOB, "output_path": path}).output_path, path)
            self.assertEqual(said_on_windows("output_path", path), "")
        on_linux = {**JOB, "blend_file": "/p/a:b/con .blend", "output_path": "//out:x/f_"}
        self.assertEqual(wire_in.parse_job(on_linux).output_path, "//out:x/f_")

    def test_forward_slashes_name_devices_as_well_on_windows(self):
        for path in ("//./pipe/evil", "//?/C:/a.blend", "C:/p/nul", "//localhost/pipe/evil"):
            self.assertIn("On Windows", said_on_windows("blend_file", path))

    def test_what_begins_at_no_drive_is_no_whole_path_and_asks_no_computer(self):
        """Windows takes \\?? for the root of all its devices, and C:x for the folder it is in."""
        for path in ("\\??\\UNC\\evil\\s\\a.blend", "\\Device\\a.blend", "\\a.blend", "C:a.blend"):
            for key in ("blend_file", "output_path"):
                with self.subTest(key=key, path=path):
                    with self.assertRaisesRegex(wire_in.BadInput, "not a full path"):
                        wire_in.parse_job({**JOB, key: path})
                    self.assertIn("On Windows", said_on_windows(key, path))

    def test_a_blend_that_is_not_there_because_its_path_is_too_long(self):
        for length, words in ((259, "is not there"), (260, "too long for this system")):
            path = "Z:\\" + "p" * 200 + "\\" + "a" * (length - 210) + ".blend"
            missing = mock.patch("rendering.prechecks.open_file", side_effect=FileNotFoundError)
            whole = mock.patch("rendering.prechecks.os.path.isabs", ntpath.isabs)
            with missing, whole, mock.patch("rendering.prechecks.os.name", "nt"):
                self.assertIn(words, prechecks.blend_error(path), len(path))

    def test_a_server_stays_one_before_a_path_template(self):
        """Defect: the pictures were put below the folder of the .blend."""
        bpy = mock.MagicMock()
        bpy.app.version = (5, 0, 0)
        bpy.path.abspath = lambda path: "Z:\\p\\" + path[2:] if path.startswith("//") else path
        file = ROOT / "worker" / "rendering" / "frame_rendering.py"
        frames = types.ModuleType("frame_rendering")
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            exec(compile(file.read_bytes(), str(file), "exec"), frames.__dict__)
        frames.os = types.SimpleNamespace(path=ntpath, name="nt")
        for path, target in (
            ("\\\\nas\\show\\out\\{x}\\f_", "\\\\nas\\show\\out"),
            ("\\\\nas\\show\\{x}/f_", "\\\\nas\\show\\"),
            ("//out\\{x}\\f_", "Z:\\p\\out"),
            ("D:\\a/b\\{x}\\f_", "D:\\a\\b"),
        ):
            with self.subTest(path):
                place = frames.place_of(types.SimpleNamespace(filepath=path), 1, "C:\\own")
                written = ntpath.join(place.root, "x", "f_0001.png")
                self.assertEqual(ntpath.join(target, "x", "f_0001.png"), place.final(written))

    def test_a_pictures_name_is_one_plain_name(self):
        for name in ("sea_0001.png", "-o.png", "f 1.png", "絵　1.png", ".f.png", "con0001.png"):
            self.assertTrue(is_safe_name(name), name)
        for name in (
            *(
                "",
                ".",
                "..",
                "../a",
                "..a",
                "a/b",
                "a\\b",
                "C:",
                "C:a.png",
                "a.png:s",
                "a.png::$DATA",
            ),
            *(
                "NUL",
                "con.png",
                "COM1.png",
                "nul .png",
                "LPT³",
                "conout$",
                "a.png.",
                "a.png ",
                "a?",
            ),
            *("\\\\host\\a", "a\0.png", "a\x85b", "a\u2028b", "a\u202egnp.exe", "a\x9b", "x" * 256),
        ):
            self.assertFalse(is_safe_name(name), name)


class Commands(unittest.TestCase):
    """A path is never an option and never a command."""

    def test_no_path_begins_as_an_option(self):
        for path in ("-o", "--python-expr", "-y.blend", "/s/-a.blend", "//-f"):
            for allowed in (False, True):
                command = live_blender.session_command("/opt/blender", path, allowed)
                options = [word for word in command[1:] if word.startswith("-")]
                self.assertEqual(len(options), 4, command)
                self.assertTrue(command[3].startswith("/"), command)
        command = plain_blender.plain_command(
            "/opt/blender", "-y.blend", allow_scripts=False, scene="--python-expr", engine="CYCLES",
            output="/tmp/x/-f", frame=1,
        )  # fmt: skip
        self.assertNotIn("-y.blend", command)
        self.assertEqual(command[command.index("--python-expr") - 1], "-S")

    def test_a_negative_frame_is_no_frame_counted_from_the_end(self):
        command = plain_blender.plain_command(
            "/opt/blender", "/a.blend", allow_scripts=True, scene=None, engine="", output="/o",
            frame=-5,
        )  # fmt: skip
        self.assertNotIn("-f", command)  # from there Blender counts back
        at_0 = command.index(plain_blender.RANGE_AT_0)  # and -s from the scene's own start
        self.assertEqual(command[at_0 + 1 :], ["-s", "-5", "-e", "-5", "-a"])

    def test_what_is_pasted_into_cmd_is_arguments_only(self):
        for argument in (
            "Z:\\a&calc&\\b.blend", "a|b", "a>b", "x^y", "(a)", "%PATH%", '"&calc&"', "a b&c\\",
            'q"&calc', "Z:\\plain\\a.blend", "a;b,c", "", "!x!",
        ):  # fmt: skip
            with self.subTest(argument):
                self.assertEqual(unquoted_signs(live_blender.for_cmd(argument)), "")

    def test_a_plain_windows_command_stays_readable(self):
        with mock.patch("rendering.live_blender.os.name", "nt"):
            said = live_blender.pasteable(["C:\\Program Files\\b.exe", "-b", "Z:\\p\\a.blend"])
        self.assertEqual(said, '"C:\\Program Files\\b.exe" -b Z:\\p\\a.blend')


def unquoted_signs(line: str) -> str:
    """The signs that cmd.exe would obey: outside of quotes, not behind ^; % everywhere else."""
    quoted, obeyed, at = False, "", 0
    while at < len(line):
        if line[at] == "^" and not quoted:
            at += 2
            continue
        if line[at] == '"':
            quoted = not quoted
        elif line[at] == "%" or (line[at] in "&|<>()^" and not quoted):
            obeyed += line[at]
        at += 1
    return re.sub(r"\s", "", obeyed)


if __name__ == "__main__":
    unittest.main()
