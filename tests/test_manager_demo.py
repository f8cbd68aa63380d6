"""What the demo decides before and after the rendering: which installation, which words, which
pictures are whole. The demo as a whole runs in test_system_demo.py."""

from __future__ import annotations

import ast
import contextlib
import io
import string
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import support

from demo import find_blender, local_farm, png, program, texts


class InstallCommand(unittest.TestCase):
    def line(self, platform: str, *programs: str, root: bool = False) -> str | None:
        install = find_blender.install_command(platform, root, programs.__contains__)
        return install and install.line()

    def test_debian_as_root_needs_no_sudo(self) -> None:
        line = self.line("linux", "apt-get", root=True)
        self.assertTrue(line.startswith("apt-get update && "), line)
        self.assertTrue(line.endswith("apt-get install -y --no-install-recommends blender"), line)
        self.assertNotIn("sudo", line)

    def test_debian_as_a_user_becomes_root_by_sudo(self) -> None:
        line = self.line("linux", "apt-get", "sudo")
        for command in line.split(" && "):
            self.assertTrue(command.startswith("sudo "), line)

    def test_debian_as_a_user_without_sudo_is_named_but_not_run(self) -> None:
        install = find_blender.install_command("linux", False, ("apt-get",).__contains__)
        self.assertIn("apt-get install", install.line())
        self.assertFalse(install.runnable)

    def test_fedora(self) -> None:
        self.assertEqual(self.line("linux", "dnf", "sudo"), "sudo dnf install -y blender")
        self.assertEqual(self.line("linux", "dnf", root=True), "dnf install -y blender")

    def test_macos(self) -> None:
        self.assertEqual(self.line("darwin", "brew"), "brew install --cask blender")

    def test_windows(self) -> None:
        line = self.line("win32", "winget")
        self.assertTrue(line.startswith("winget install --exact --id BlenderFoundation.Blender"))

    def test_an_unknown_system_has_none(self) -> None:
        self.assertIsNone(self.line("linux"))

    def test_a_failing_installation_shows_its_last_lines(self) -> None:
        failing = (sys.executable, "-c", "print('no room on disk'); raise SystemExit(3)")
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaises(find_blender.NoBlender) as caught:
                find_blender.run(find_blender.Install((failing,), True), Path(folder, "log"))
        self.assertIn("no room on disk", str(caught.exception))


class BlenderVersion(unittest.TestCase):
    def version(self, said: str) -> tuple[int, int]:
        done = SimpleNamespace(stdout=said.encode())
        with mock.patch.object(subprocess, "run", return_value=done):
            return find_blender.version("blender")

    def test_versions(self) -> None:
        self.assertEqual(self.version("Blender 3.4.1\n\tbuild date: x"), (3, 4))
        self.assertEqual(self.version("Blender 5.0.1 LTS"), (5, 0))

    def test_too_old_or_no_blender_at_all(self) -> None:
        for said in ("Blender 2.93.1", "", "Blender", "bash: blender: not found", "Blender x.y"):
            with self.subTest(said), self.assertRaises(find_blender.NoBlender):
                self.version(said)


class MissingBlender(unittest.TestCase):
    """--demo on a computer without Blender, up to the question whether to install it."""

    def run_demo(self, install, answer: str | None = None, yes: bool = False) -> tuple[int, str]:
        """The demo's exit code and what it printed; ``answer``: what a person types."""
        stdin = io.StringIO(answer or "")
        stdin.isatty = lambda: answer is not None
        with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
            Path(folder, "farm").mkdir()
            output = stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
            stack.enter_context(mock.patch.dict("os.environ", {"NOCTILUCA_LANG": "en"}))
            stack.enter_context(mock.patch.object(sys, "stdin", stdin))
            stack.enter_context(mock.patch.object(program, "make_folder", lambda: Path(folder)))
            stack.enter_context(mock.patch.object(find_blender, "find", lambda _: None))
            stack.enter_context(mock.patch.object(find_blender, "for_this_system", lambda: install))
            self.ran = stack.enter_context(mock.patch.object(find_blender, "run"))
            code = program.main(SimpleNamespace(yes=yes))
        return code, output.getvalue()

    INSTALL = find_blender.Install((("installer", "blender"),), True)

    def test_names_the_command_and_runs_nothing_unasked(self) -> None:
        code, said = self.run_demo(self.INSTALL)
        self.assertEqual(code, 1)
        self.assertIn("installer blender", said)
        self.assertIn("--yes", said)
        self.ran.assert_not_called()

    def test_no_is_taken_for_an_answer(self) -> None:
        for answer in ("n\n", "\n", ""):
            self.run_demo(self.INSTALL, answer)
            self.ran.assert_not_called()

    def test_a_person_says_yes(self) -> None:
        for answer in ("y\n", "sí\n"):
            self.run_demo(self.INSTALL, answer)
            self.ran.assert_called_once()

    def test_yes_as_an_option_asks_nothing(self) -> None:
        code, said = self.run_demo(self.INSTALL, yes=True)
        self.ran.assert_called_once()
        self.assertNotIn("[y/N]", said)
        self.assertEqual(code, 1, "it is still not there, and that is said")
        self.assertIn("cannot be found", said)

    def test_without_the_right_to_install(self) -> None:
        code, said = self.run_demo(find_blender.Install((("installer",),), False), yes=True)
        self.assertEqual(code, 1)
        self.assertIn("root", said)
        self.ran.assert_not_called()

    def test_a_system_without_a_known_installer(self) -> None:
        code, said = self.run_demo(None, yes=True)
        self.assertEqual(code, 1)
        self.assertIn(find_blender.DOWNLOAD_PAGE, said)


class Alone(unittest.TestCase):
    def test_without_the_worker_folder_it_says_so(self) -> None:
        with (
            contextlib.redirect_stdout(io.StringIO()) as output,
            tempfile.TemporaryDirectory() as away,
        ):
            with mock.patch.object(program, "HERE", Path(away, "manager", "demo")):
                code = program.main(SimpleNamespace())
        self.assertEqual(code, 1)
        self.assertIn("worker/", output.getvalue())


class Ending(unittest.TestCase):
    def test_on_windows_without_a_console_each_process_is_ended_all_the_same(self) -> None:
        """A service: there Python raises SystemError for what the console would pass on."""
        for problem in (SystemError("error return without exception set"), OSError(6, "handle")):
            farm = local_farm.LocalFarm(Path("demo"), Path("worker"), "blender")
            for name in ("manager", *local_farm.WORKERS):
                farm.processes[name] = mock.Mock(poll=lambda: None)
                farm.processes[name].send_signal.side_effect = problem
            with (
                mock.patch.object(local_farm.sys, "platform", "win32"),
                mock.patch.object(local_farm.signal, "CTRL_BREAK_EVENT", 1, create=True),
                mock.patch.object(local_farm, "say"),
            ):
                farm.stop()
            for process in farm.processes.values():
                process.kill.assert_called_once_with()


class Pictures(unittest.TestCase):
    SIZE = (4, 3)

    def flaw(self, data: bytes | None) -> str | None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "x.png")
            if data is not None:
                path.write_bytes(data)
            return png.flaw(path, self.SIZE)

    def png(self, rows: int = 3, width: int = 4) -> bytes:
        header = struct.pack(">IIBBBBB", width, 3, 8, 2, 0, 0, 0)
        pixels = zlib.compress(bytes(1 + 3 * width) * rows)
        return png.SIGNATURE + b"".join(
            struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", zlib.crc32(kind + body))
            for kind, body in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
        )

    def test_a_whole_one(self) -> None:
        self.assertIsNone(self.flaw(self.png()))

    def test_every_truncation_is_seen(self) -> None:
        whole = self.png()
        for length in range(len(whole)):
            self.assertIsNotNone(self.flaw(whole[:length]), length)

    def test_every_changed_byte_is_seen(self) -> None:
        whole = self.png()
        for at in range(len(whole)):
            changed = whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :]
            self.assertIsNotNone(self.flaw(changed), at)

    def test_missing_rows_wrong_size_missing_file(self) -> None:
        self.assertIsNotNone(self.flaw(self.png(rows=2)))
        self.assertIn("5x3", self.flaw(self.png(width=5)))
        self.assertIsNotNone(self.flaw(None))


class Languages(unittest.TestCase):
    def test_both_languages_are_filled_with_the_same_facts(self) -> None:
        for english, spanish in texts.SPANISH.items():
            self.assertEqual(fields(english), fields(spanish), english)

    def test_every_sentence_has_its_translation(self) -> None:
        for name in ("demo/program.py", "demo/local_farm.py"):
            source = (support.ROOT / "manager" / name).read_text(encoding="utf-8")
            for sentence in sentences(source):
                self.assertIn(sentence, texts.SPANISH, name)

    def test_a_console_that_lacks_letters_is_no_reason_to_fail(self) -> None:
        console = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
        with contextlib.redirect_stdout(console):
            texts.put("¿Ejecutarlo ahora? [s/N] ")
        console.seek(0)
        self.assertEqual(console.read(), "?Ejecutarlo ahora? [s/N] ")


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def sentences(source: str) -> list[str]:
    """The first argument of each say, text and DemoFailed, as the parser joins its parts."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    said = [call for call in calls if getattr(call.func, "id", "") in ("say", "text", "DemoFailed")]
    first = [call.args[0] for call in said if call.args]
    return [node.value for node in first if isinstance(node, ast.Constant)]


if __name__ == "__main__":
    unittest.main()
