"""Launchers at work, from their sources: what they start, what they do when it ends."""

from __future__ import annotations

import ast
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, launching, needs, waiting

from launcher import console, language, problems, release, supervisor, updater, writer
from launcher.release import Books
from launcher.supervisor import Run, judge, pause_s

HEAVY_S = 60
WAITS = True


class TheRules(unittest.TestCase):
    def test_what_follows_a_run(self):
        up = {"ready": True, "steady": True}
        table = [
            # how it went, whether it came up before, what follows
            (Run(0, **up), True, "end"),
            (Run(75, **up), True, "again"),
            (Run(75, ready=True), False, "again"),
            (Run(1, **up), True, "crashed"),
            (Run(-11, **up), False, "crashed"),
            (Run(1, ready=True), True, "failed"),  # crashed right after its signal
            (Run(1), True, "failed"),
            (Run(None), True, "failed"),  # hung
            (Run(0), False, "failed"),  # an empty file ends well, too
            (Run(75), False, "failed"),  # would go round for ever
            (Run(2), True, "end"),  # the port is taken: nobody's fault
            (Run(2), False, "failed"),  # or the new release does not know its own options
            (Run(2, **up), False, "end"),
            (Run(-2, stopped=True), False, "end"),
            (Run(1, stopped=True), False, "end"),
        ]
        for run, proven, expected in table:
            with self.subTest(run=run, proven=proven):
                self.assertEqual(judge(run, proven=proven), expected)

    def test_at_night_what_blocks_a_start_is_waited_for(self):
        table = [
            (Run(2), True, "blocked"),  # the port of the one that crashed is not free yet
            (Run(2), False, "failed"),  # a new release is still not believed
            (Run(2, ready=True, steady=True), True, "end"),
            (Run(2, stopped=True), True, "end"),
        ]
        for run, proven, expected in table:
            with self.subTest(run=run, proven=proven):
                self.assertEqual(judge(run, proven=proven, was_up=True), expected)

    def test_help_is_no_failure(self):
        self.assertEqual(judge(Run(0), proven=False, asked_for_help=True), "end")
        self.assertEqual(judge(Run(1), proven=False, asked_for_help=True), "failed")

    def test_pauses_grow_to_a_minute(self):
        self.assertEqual([pause_s(n) for n in range(1, 9)], [1, 2, 5, 10, 30, 60, 60, 60])


class Stubborn:
    """A program that ends only when it wants to, on a clock of its own; Ctrl-C at given moments."""

    def __init__(self, ends_at: float, interrupts: list[float]) -> None:
        self.now, self.ends_at, self.interrupts = 0.0, ends_at, interrupts
        self.told = False

    def poll(self) -> int | None:
        return 0 if self.now >= self.ends_at else None

    def wait(self, seconds: float) -> None:
        self.now += 0.5
        if self.now in self.interrupts:
            raise KeyboardInterrupt
        raise subprocess.TimeoutExpired("program", seconds)

    def kill(self) -> None:
        self.ends_at = self.now

    def terminate(self) -> None:
        self.told = True


class TheWayOut(unittest.TestCase):
    def end(self, child: Stubborn, at_once: bool) -> float:
        """Seconds until the program has ended."""
        with mock.patch.object(supervisor.time, "monotonic", lambda: child.now):
            supervisor.end(child, at_once=at_once)
        return child.now

    def test_after_ctrl_c_it_may_finish_its_frame(self):
        self.assertEqual(self.end(Stubborn(3600.0, [0.5]), at_once=False), 3600.0)

    def test_after_a_second_one_it_gets_some_seconds(self):
        self.assertEqual(self.end(Stubborn(3600.0, [0.5, 30.0]), at_once=False), 45.5)

    @needs.posix
    def test_after_sigterm_it_is_told_and_gets_some_seconds(self):
        child = Stubborn(3600.0, [])
        self.assertEqual(self.end(child, at_once=True), 15.5)
        self.assertTrue(child.told)


class TheWords(unittest.TestCase):
    def test_every_sentence_is_there_in_both_languages(self):
        for name, (english, spanish) in console.SENTENCES.items():
            with self.subTest(name):
                for number in range(3):
                    field = f"{{{number}}}"
                    self.assertEqual(field in english, field in spanish)

    def test_so_is_every_reason_for_no_update(self):
        for english, spanish in problems.SPANISH.items():
            with self.subTest(english):
                fields = [sorted(re.findall(r"{[^}]*}", text)) for text in (english, spanish)]
                self.assertEqual(*fields)
        written = set()
        for name in ("release", "download", "updater"):
            tree = ast.parse((ROOT / "manager" / "launcher" / f"{name}.py").read_text("utf-8"))
            for node in ast.walk(tree):
                text = None
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    raises = node.func.id in ("UpdateError", "_Passing", "said", "wrong")
                    text = node.args[0] if raises and node.args else None
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    text = node.value if node.targets[0].id in ("text", "NOT_REACHED") else None
                if isinstance(text, ast.Constant):
                    written.add(text.value)
                self.assertNotIsInstance(text, ast.JoinedStr, name)
        self.assertEqual(written, set(problems.SPANISH))

    def test_they_are_said_in_the_language_of_the_system(self):
        newer = release.new_exe("worker", "me/mine")
        problem = release.UpdateError("the newest release needs {exe}", exe=newer)
        spanish = (
            "Sin actualización: la versión más reciente necesita un NoctilucaWorker más nuevo: "
            "descárguelo de https://github.com/me/mine."
        )
        self.assertEqual(console.Console({"LANG": "es"}).text("no update", problem), spanish)
        english = f"No update: {problem}."
        self.assertEqual(console.Console({"LANG": "en"}).text("no update", problem), english)
        for locale, said in (("es_CL.UTF-8", "Deteniendo ..."), ("en_US.UTF-8", "Stopping ...")):
            self.assertEqual(console.Console({"LANG": locale}).text("stopping"), said)


class AConsole(unittest.TestCase):
    """Somebody has clicked into its window: whoever writes there has to wait."""

    def setUp(self):
        self.taken, self.released = [], threading.Event()
        self.addCleanup(self.released.set)
        stuck = mock.Mock(write=lambda text: self.released.wait(60) and self.taken.append(text))
        for patch in (
            mock.patch.object(sys, "stdout", stuck),
            mock.patch.object(console, "PATIENCE_S", 0.01),
            mock.patch.object(writer, "LAST_LINES_S", 0.01),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def test_that_takes_nothing_holds_nobody_up(self):
        stuck = console.Console({"LANG": "en"})
        stuck.say("stopping")
        stuck.say("off")
        self.assertFalse(stuck.finish())
        self.assertEqual(self.taken, [])
        self.released.set()
        stuck._thread.join(60)
        lines = [text for text in self.taken if text.strip()]
        self.assertEqual(lines, ["Stopping ...", "Updates are switched off."])

    def test_that_is_gone_holds_nobody_up_either(self):
        with mock.patch.object(sys, "stdout", mock.Mock(write=mock.Mock(side_effect=OSError))):
            gone = console.Console({"LANG": "en"})
            gone.say("stopping")
            with mock.patch.object(writer, "LAST_LINES_S", 60):
                self.assertTrue(gone.finish())


class TheLanguage(unittest.TestCase):
    def test_the_first_variable_that_is_set_decides(self):
        spanish = ("es_CL.UTF-8", "es", "ES", "Spanish_Spain.1252")
        other = ("en_US.UTF-8", "C", "POSIX", "de_DE", "et_EE")
        for number, name in enumerate(language.VARIABLES):
            later = dict.fromkeys(language.VARIABLES[number + 1 :])
            for value in spanish:
                environ = {**dict.fromkeys(later, "en_GB"), name: value}
                self.assertEqual(language.choose(environ), "es", environ)
            for value in other:
                environ = {**dict.fromkeys(later, "es_ES"), name: value}
                self.assertEqual(language.choose(environ), "en", environ)

    def test_an_empty_variable_counts_as_unset(self):
        self.assertEqual(language.choose({"LC_ALL": "", "LANG": "es_ES"}), "es")

    @needs.posix
    def test_english_where_nobody_says_anything(self):
        self.assertEqual(language.choose({}), "en")


class AMistakeOfOurs(unittest.TestCase):
    def test_does_not_keep_the_program_from_running(self):
        home = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, home)
        launching.lay_out(home / "from", "worker", "2.0", 1, "")
        settings = supervisor.UpdateSettings(source="http://127.0.0.1:9/")
        console = mock.Mock()
        launcher = supervisor.Supervisor(
            "worker", "2.0", home, home / "from", settings, [],
            limits=supervisor.StartLimits(), console=console,
        )  # fmt: skip
        ended = Run(0, ready=True, steady=True)
        for name in ("update", "take_carried"):
            with contextlib.ExitStack() as stack:
                mistake = KeyError("what nobody thought of")
                stack.enter_context(
                    mock.patch.object(supervisor.updater, name, side_effect=mistake)
                )
                start = stack.enter_context(
                    mock.patch.object(launcher, "_start", return_value=ended)
                )
                self.assertEqual(launcher.run(), 0)
                start.assert_called_once()
            console.say.assert_any_call("no update", repr(mistake))


class AtNight(unittest.TestCase):
    """Launchers whose program goes as the test says; release 2.0 came with the executable, 2.1 was
    brought by an update. No network, no processes, and pauses take no time."""

    UP = Run(1, ready=True, steady=True)  # crashes after a while
    END = Run(0, ready=True, steady=True)
    BLOCKED = Run(2)

    def setUp(self):
        self.home = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.started, self.said = [], []
        for version, build in (("2.0", 1), ("2.1", 2)):
            launching.lay_out(self.home / version, "worker", version, build, "")
        patch = mock.patch.object(supervisor.time, "sleep")
        self.addCleanup(patch.stop)
        patch.start()
        self.old = self.release("2.0")
        self.new = self.release("2.1")

    def release(self, version: str) -> str:
        """The name of a release that was laid out."""
        return updater.load_release(self.home / version, "worker").name

    def launcher(self, carried: str, *runs: object) -> supervisor.Supervisor:
        """One whose starts go like this: a Run; an exception of the system; or a function to be
        called in between, which returns one."""
        launcher = supervisor.Supervisor(
            "worker", "2.0", self.home, self.home / carried,
            supervisor.UpdateSettings("", enabled=False), [],
            limits=supervisor.StartLimits(), console=mock.Mock(),
        )  # fmt: skip
        launcher.console.say = lambda sentence, *facts: self.said.append(sentence)
        script = iter(runs)

        def start(name: str) -> Run:
            self.started.append(name)
            run = next(script, None)
            if run is None:
                raise SystemExit(f"nobody foresaw another start: {self.started}, {self.said}")
            run = run() if callable(run) else run
            if isinstance(run, Exception):
                raise run
            if run.steady:
                launcher._note_success(name)
            return run

        launcher._start = start
        return launcher

    def bring(self, version: str) -> None:
        """What an update does."""
        shelf = updater.Shelf(self.home, "worker")
        manifest = updater.load_release(self.home / version, "worker")
        shelf.install(manifest, updater.read_contents(self.home / version, manifest.files))
        shelf.write_books(shelf.read_books().saw(manifest, "").taken(manifest))

    def books(self) -> Books:
        return updater.Shelf(self.home, "worker").read_books()

    def test_a_system_that_starts_nothing_for_a_while(self):
        """No memory, say, or no temporary folder; which is not the release's fault."""
        nothing = [OSError(12, "Cannot allocate memory"), FileNotFoundError(2, "No folder")]
        launcher = self.launcher("2.0", self.UP, *nothing, RuntimeError("no thread"), self.END)
        self.assertEqual(launcher.run(), 0)
        self.assertEqual(self.started, [self.old] * 5)
        self.assertEqual(self.said.count("cannot start"), 3)
        self.assertEqual(self.books().failures, {})

    def test_a_port_that_is_not_free_yet_after_a_crash(self):
        launcher = self.launcher("2.0", self.UP, self.BLOCKED, self.BLOCKED, self.BLOCKED, self.END)
        self.assertEqual(launcher.run(), 0)
        self.assertEqual(self.started, [self.old] * 5)
        self.assertEqual(self.books().failures, {})

    def test_an_update_that_meets_a_taken_port_is_not_put_aside_for_it(self):
        """Somebody double-clicks while the last release runs from another folder."""
        self.assertEqual(self.launcher("2.0", self.END).run(), 0)
        self.bring("2.1")
        self.assertEqual(self.launcher("2.0", *[self.BLOCKED] * 3).run(), 2)
        self.assertEqual(self.started[1:], [self.new, self.new, self.old])
        self.assertEqual(self.launcher("2.0", self.END).run(), 0)
        self.assertEqual(self.started[-1], self.new)

    def test_a_taken_port_at_the_very_first_start_is_no_fault_of_what_came_with_it(self):
        self.assertEqual(self.launcher("2.0", self.BLOCKED).run(), 2)
        self.assertNotIn("not up", self.said)

    def test_two_launchers_of_one_folder_do_not_forget_for_each_other(self):
        """Two double-clicks after an update: the second one finds the port taken."""
        self.bring("2.1")
        first = self.launcher("2.0")

        def comes_up_meanwhile():
            first._open()
            first._note_success(self.new)
            return self.BLOCKED

        self.assertEqual(self.launcher("2.0", comes_up_meanwhile, self.BLOCKED).run(), 2)
        self.assertEqual((self.books().proven, self.books().failures), ((self.new,), {}))

        second = self.launcher("2.0")
        second._open()
        second._note(lambda books: books.did_not_come_up(self.new, [self.old, self.new]))
        first._note_success(self.old)
        self.assertEqual(self.books().failures, {self.new: 1})
        self.assertEqual(self.books().proven, (self.new, self.old))

    def test_a_disk_that_takes_no_books_does_not_hide_what_failed(self):
        self.assertEqual(self.launcher("2.0", self.END).run(), 0)
        launcher = self.launcher("2.1", Run(1), Run(1), self.END)
        launcher._open()
        full = OSError(28, "No space left on device")
        with (
            mock.patch.object(launcher, "_open"),
            mock.patch.object(updater.Shelf, "write_books", side_effect=full),
        ):
            self.assertEqual(launcher.run(), 0)
        self.assertEqual(self.started[1:], [self.new, self.new, self.old])

    def test_a_file_that_a_virus_scanner_took_meanwhile(self):
        self.assertEqual(self.launcher("2.0", self.END).run(), 0)

        def taken():
            (self.home / "releases" / "worker" / self.new / "worker" / "helper.py").unlink()
            return self.UP

        self.assertEqual(self.launcher("2.1", taken, self.END).run(), 0)
        self.assertEqual(self.started[1:], [self.new, self.old])
        self.assertFalse(self.books().is_quarantined(self.new))

    def test_a_mistake_of_ours_leaves_no_program_behind(self):
        launcher = self.launcher("2.0")
        del launcher._start
        launcher._open()
        with (
            mock.patch.object(supervisor.subprocess, "Popen") as started,
            mock.patch.object(launcher, "_watch", side_effect=KeyError),
            self.assertRaises(KeyError),
        ):
            launcher._start(self.old)
        started.return_value.kill.assert_called_once()
        started.return_value.wait.assert_called_once()


class TheHome(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp()).resolve()
        self.addCleanup(shutil.rmtree, self.folder)

    def test_not_in_a_zip_that_was_opened(self):
        """Explorer unpacks one file of it into a temporary folder that does not last."""
        opened = self.folder / "Temp1_Noctiluca.zip"
        opened.mkdir()
        with (
            mock.patch.object(tempfile, "gettempdir", return_value=str(self.folder)) as temporary,
            mock.patch.object(supervisor.sys, "platform", "win32"),
        ):
            home = supervisor.find_home(opened, {"LOCALAPPDATA": "data"})
            self.assertEqual(home, Path("data", "Noctiluca"))
            self.assertEqual(supervisor.find_home(self.folder, {}), self.folder)
            temporary.side_effect = FileNotFoundError
            self.assertEqual(supervisor.find_home(opened, {}), opened)
            temporary.side_effect = None
            (opened / "releases").mkdir()  # who started an earlier one there goes on there
            self.assertEqual(supervisor.find_home(opened, {}), opened)

    def test_beside_the_executable(self):
        self.assertEqual(supervisor.find_home(self.folder, {}), self.folder)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_in_the_users_data_when_that_is_read_only(self):
        environ = {"XDG_DATA_HOME": "/data", "LOCALAPPDATA": "C:\\data"}
        with (
            # which on Windows never comes to an end in such a folder
            mock.patch("tempfile.TemporaryFile", side_effect=AssertionError),
            mock.patch.object(supervisor.os, "open", side_effect=PermissionError),
        ):
            home = supervisor.find_home(self.folder, environ)
        self.assertEqual(home.name, "Noctiluca")
        self.assertNotEqual(home.parent, self.folder)

    def test_where_the_environment_says(self):
        home = supervisor.find_home(Path("/"), {"NOCTILUCA_HOME": str(self.folder)})
        self.assertEqual(home, self.folder.resolve())


class OnWindows(unittest.TestCase):
    """What is only done there, against a stand-in for kernel32."""

    def setUp(self):
        self.kernel = mock.Mock()
        windll = mock.Mock(kernel32=self.kernel)
        for patch in (
            mock.patch.object(supervisor.sys, "platform", "win32"),
            mock.patch.object(supervisor.ctypes, "windll", windll, create=True),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def test_the_console_has_a_title(self):
        window = console.Console({"LANG": "en"})
        window.set_title("Noctiluca Worker 2.0")
        self.assertTrue(window.finish())
        self.kernel.SetConsoleTitleW.assert_called_with("Noctiluca Worker 2.0")

    def test_the_language_is_that_of_the_user_interface(self):
        for interface, said in ((0x340A, "es"), (0x0C0A, "es"), (0x0409, "en")):
            self.kernel.GetUserDefaultUILanguage.return_value = interface
            self.assertEqual(language.choose({}), said)

    def test_a_window_of_its_own_stays_until_somebody_has_read_it(self):
        said = console.Console({"LANG": "en"})
        for processes, asks in ((2, True), (3, False)):  # starter and launcher; and a shell
            self.kernel.GetConsoleProcessList.return_value = processes
            with mock.patch("builtins.input", side_effect=EOFError) as asked:
                supervisor._keep_window_open(said)
            self.assertEqual(asked.called, asks)

    def test_the_program_ends_with_its_launcher(self):
        self.kernel.OpenProcess.return_value = 7
        done = []
        with contextlib.ExitStack() as stack:
            for target, name in (
                (supervisor._thread, "interrupt_main"),
                (supervisor.time, "sleep"),
                (supervisor.os, "_exit"),
            ):
                note = lambda *arguments, name=name: done.append((name, *arguments))  # noqa: E731
                stack.enter_context(mock.patch.object(target, name, note))
            supervisor._end_with(1234)
        self.assertEqual(self.kernel.OpenProcess.call_args[0][2], 1234)
        self.assertEqual(self.kernel.WaitForSingleObject.call_args[0][0].value, 7)
        expected = [("interrupt_main",), ("sleep", supervisor.ORPHAN_GRACE_S), ("_exit", 1)]
        self.assertEqual(done, expected)

    def test_blender_does_not_inherit_the_folder_of_our_libraries(self):
        with contextlib.ExitStack() as stack:
            stack.enter_context(mock.patch.dict(sys.modules))
            stack.enter_context(mock.patch.object(sys, "frozen", True, create=True))
            supervisor._forget_the_bundle()
        self.kernel.SetDllDirectoryW.assert_called_with(None)


@needs.posix
class AtWork(unittest.TestCase):
    """The worker's launcher; release 2.0 came with it, the site offers what the test publishes."""

    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.home = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home, True)
        launching.lay_out(self.home / "from", "worker", "2.0", 1, launching.STAYS)

    def launch(self, *arguments: str, site: bool = True, **environment: str) -> launching.Launcher:
        return self.launch_nothing(site=site, **environment).start(*arguments)

    def launch_nothing(self, site: bool = True, **environment: str) -> launching.Launcher:
        """One that is not started yet."""
        command = launching.from_sources(self.home / "from", "worker")
        environment.setdefault("NOCTILUCA_HOME", str(self.home))
        launcher = launching.Launcher(
            command, self.home, self.site if site else None, **environment
        )
        self.addCleanup(launcher.kill)
        return launcher

    def stop(self, launcher: launching.Launcher) -> None:
        launcher.order(0)
        self.assertEqual(launcher.wait(), 0, launcher.text)

    def until_started(self, launcher: launching.Launcher, *versions: str) -> None:
        launcher.until(lambda: launcher.started == list(versions), f"the start of {versions}")

    def test_the_first_start_needs_no_network(self):
        launcher = self.launch(site=False)
        self.until_started(launcher, "2.0")
        self.stop(launcher)
        self.assertIn("Updates are switched off.", launcher.text)

    def test_a_console_that_takes_no_more_lines_does_not_keep_it_from_starting_again(self):
        """Ctrl-S, as a click into a window of Windows: then a crash at night, then an update."""
        import pty

        self.site.publish("worker", "2.1", 2, launching.STAYS)
        launcher = self.launch_nothing()
        ours, its = pty.openpty()
        self.addCleanup(os.close, ours)
        launcher.start_in(its)
        os.close(its)
        self.until_started(launcher, "2.1")
        os.write(ours, b"\x13")
        launcher.order(1)  # it has crashed
        self.until_started(launcher, "2.1", "2.1")
        self.site.publish("worker", "2.2", 3, launching.STAYS)
        launcher.order(75)
        self.until_started(launcher, "2.1", "2.1", "2.2")
        launcher.process.terminate()
        self.assertEqual(launcher.wait(), 0)

    def test_a_site_that_is_gone_is_said_in_one_line(self):
        launcher = self.launch()
        self.until_started(launcher, "2.0")
        self.stop(launcher)
        line = next(line for line in launcher.text.splitlines() if "No update" in line)
        self.assertIn("worker/release.json could not be fetched (HTTP 404)", line)

    def test_a_newer_release_is_taken_at_the_start_and_on_request(self):
        self.site.publish("worker", "2.1", 2, launching.STAYS)
        launcher = self.launch()
        self.until_started(launcher, "2.1")
        self.site.publish("worker", "2.2", 3, launching.STAYS)
        launcher.order(75)
        self.until_started(launcher, "2.1", "2.2")
        self.stop(launcher)
        self.assertIn("Updated to release 2.2 (build 3).", launcher.text)

    def test_never_older_than_one_that_was_seen_and_did_not_arrive(self):
        self.site.publish("worker", "2.2", 9, launching.STAYS)
        del self.site.files["worker/helper.py"]
        launcher = self.launch(NOCTILUCA_STEADY_S="0")
        self.until_started(launcher, "2.0")
        state = self.home / "releases" / "worker" / "state.json"
        launcher.until(lambda: '"2.0-1-' in state.read_text().split("proven")[1], "the books")
        self.stop(launcher)
        self.site.publish("worker", "2.1", 8, launching.STAYS)
        again = self.launch()
        self.until_started(again, "2.0", "2.0")
        self.assertIn("release 2.1 (build 8) is older than one seen before", again.text)
        self.stop(again)

    def test_arguments_and_exit_code_pass_through(self):
        shows = launching.NOTE + "note(' '.join(sys.argv[1:]))\nready()\nsys.exit(0)\n"
        self.site.publish("worker", "2.1", 2, shows)
        launcher = self.launch("--name", "NODO 1")
        self.assertEqual(launcher.wait(), 0)
        self.assertEqual(launcher.started, ["--name", "NODO", "1"])

    def test_it_runs_as_a_program_among_its_own_files_only(self):
        looks = launching.NOTE + (
            "import helper\n"
            "assert __name__ == '__main__'\n"
            "here = os.path.dirname(os.path.abspath(__file__))\n"
            "assert os.path.dirname(helper.__file__) == here, helper.__file__\n"
            "assert os.path.basename(os.path.dirname(os.path.dirname(here))) == 'worker'\n"
            "assert not {'updater', 'download', 'release'} & set(sys.modules)\n"
            f"assert {str(self.home / 'from')!r} not in ' '.join(sys.path), sys.path\n"
            "note(os.environ['NOCTILUCA_LAUNCHER'])\nready()\n"
        )
        self.site.publish("worker", "2.1", 2, looks)
        launcher = self.launch()
        self.assertEqual(launcher.wait(), 0, launcher.text)
        own = launching.launcher_version("worker")
        self.assertEqual(launcher.started, [own], launcher.text)
        left = list((self.home / "releases").rglob("__pycache__"))
        self.assertEqual(left, [])  # a release folder stays as it was checked

    def broken_release(self, text: str, *starts: str, **environment: str) -> launching.Launcher:
        """Publishes 2.1 with this program; 2.0 must run after its two failures."""
        self.site.publish("worker", "2.1", 2, text)
        launcher = self.launch(**environment)
        self.until_started(launcher, *starts, "2.0")
        self.assertIn("Release 2.1 (build 2) is quarantined", launcher.text)
        return launcher

    def test_a_release_that_crashes_on_its_start(self):
        launcher = self.broken_release(launching.CRASHES, "2.1", "2.1")
        self.assertEqual(launcher.text.count("did not come up (exit code 1)"), 2)
        self.stop(launcher)
        with self.subTest("and not again at the next start"):
            again = self.launch()
            self.until_started(again, "2.1", "2.1", "2.0", "2.0")
            self.assertIn("waiting for a newer one", again.text)
            self.stop(again)
        with self.subTest("but the next newer one"):
            self.site.publish("worker", "2.2", 3, launching.STAYS)
            last = self.launch()
            self.until_started(last, "2.1", "2.1", "2.0", "2.0", "2.2")
            self.stop(last)

    def test_a_release_with_a_syntax_error(self):
        self.stop(self.broken_release(launching.SYNTAX_ERROR))

    def test_a_release_that_hangs_on_its_start(self):
        launcher = self.broken_release(
            launching.HANGS, "2.1", "2.1", NOCTILUCA_READY_S="5", NOCTILUCA_STEADY_S="0.1"
        )
        self.assertIn("not ready within 5 s", launcher.text)
        self.stop(launcher)

    def test_a_release_that_ends_well_without_ever_being_ready(self):
        self.stop(self.broken_release(""))

    def test_a_release_that_crashes_right_after_its_signal(self):
        crashes = launching.NOTE + "note(VERSION)\nready()\nsys.exit(1)\n"
        environment = {"NOCTILUCA_STEADY_S": "3"}
        self.stop(self.broken_release(crashes, "2.1", "2.1", **environment))

    def test_a_crash_is_followed_by_a_new_start(self):
        launcher = self.launch()
        state = self.home / "releases" / "worker" / "state.json"

        def proven() -> str:
            return state.read_text().split('"proven"')[1]

        for starts in (1, 2, 3):
            self.until_started(launcher, *["2.0"] * starts)
            launcher.until(lambda: '"2.0-1-' in proven(), "a start that counts")
            if starts < 3:
                launcher.order(11)
        self.assertIn("It ended unexpectedly (exit code 11).", launcher.text)
        self.stop(launcher)

    def test_a_person_must_act_first(self):
        wrong = launching.NOTE + (
            "note(VERSION)\nif '--wrong' in sys.argv: sys.exit(2)\nready(); time.sleep(0.5)\n"
        )
        self.site.publish("worker", "2.1", 2, wrong)
        self.assertEqual(self.launch().wait(), 0)  # now it is known to come up
        launcher = self.launch("--wrong")
        self.assertEqual(launcher.wait(), 2, launcher.text)
        self.assertEqual(launcher.started, ["2.1", "2.1"])

    def test_it_starts_although_nothing_can_be_stored(self):
        (self.home / "releases").write_text("a file is in the way")
        launcher = self.launch()
        self.until_started(launcher, "2.0")
        self.assertIn("Nothing can be stored", launcher.text)
        self.stop(launcher)

    def test_the_ini_file_beside_it(self):
        (self.home / "noctiluca.ini").write_text(f"[update]\nurl = {self.site.url}dev\n")
        self.site.publish("worker", "2.1", 2, launching.STAYS)
        self.site.files = {f"dev/{path}": text for path, text in self.site.files.items()}
        launcher = self.launch(NOCTILUCA_UPDATE_URL="")
        self.until_started(launcher, "2.1")
        self.stop(launcher)

    def test_a_mistake_in_the_ini_file_is_said_and_does_not_stop_it(self):
        (self.home / "noctiluca.ini").write_text("[update]\nrepository = ???\n")
        launcher = self.launch(NOCTILUCA_UPDATE_URL="")
        self.until_started(launcher, "2.0")
        self.assertIn("owner/name", launcher.text)
        self.stop(launcher)

    # --- the end ---

    def started_with_children(self, more: str = "") -> tuple[launching.Launcher, int]:
        """A launcher whose program runs; and the program's process id."""
        first = f"{more}note(str(os.getpid()))\nready()\n"
        says = first.join(launching.STAYS.rsplit("ready()\n", 1))
        self.site.publish("worker", "2.1", 2, says)
        launcher = self.launch()
        launcher.until(lambda: len(launcher.started) == 2, "the program")
        return launcher, int(launcher.started[1])

    def is_alive(self, process: int) -> bool:
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{process}/stat")
            if status.exists():
                return status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
            os.kill(process, 0)
            return True
        return False

    def test_ctrl_c_ends_everything(self):
        launcher, program = self.started_with_children()
        os.killpg(launcher.process.pid, signal.SIGINT)  # as a terminal does: to all of them
        self.assertEqual(launcher.wait(), 0, launcher.text)
        self.assertFalse(self.is_alive(program))

    def test_sigterm_to_the_launcher_ends_everything(self):
        told = (
            "import signal\nsignal.signal(signal.SIGTERM, lambda *_: (note('told'), sys.exit(0)))\n"
        )
        launcher, program = self.started_with_children(told)
        launcher.process.terminate()
        self.assertEqual(launcher.wait(), 0, launcher.text)
        self.assertEqual(launcher.started[2:], ["told"])
        self.assertFalse(self.is_alive(program))

    def test_the_program_does_not_outlive_a_killed_launcher(self):
        launcher, program = self.started_with_children()
        os.kill(launcher.process.pid, signal.SIGKILL)
        launcher.process.wait()
        waiting.until(lambda: not self.is_alive(program), 30, "the end of the program")

    def test_ctrl_c_while_it_waits_for_the_next_start(self):
        (self.home / "from").rename(self.home / "gone")
        launching.lay_out(self.home / "from", "worker", "2.0", 1, launching.CRASHES)
        launcher = self.launch()
        launcher.until(lambda: "Next start in 2 s" in launcher.text, "the pause")
        launcher.process.send_signal(signal.SIGINT)
        self.assertEqual(launcher.wait(), 128 + signal.SIGINT)


if __name__ == "__main__":
    unittest.main()
