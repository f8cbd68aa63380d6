"""The parts of worker.py that need another system or another network: faked where they touch it."""

from __future__ import annotations

import ctypes
import io
import os
import queue
import shutil
import sys
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, waiting

import config
import console_words
import discovery
import find_manager
import presence
import sleeping
from config import ConfigError, Settings
from launcher import files
from speech import Console

import worker


def manager(number):
    return discovery.Manager(f"192.168.1.{number}", 8000, f"PC-{number}", "2.0", False)


class ProgramCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.screen = io.StringIO()

    def program(self, *flags):
        flags = worker._parse_flags(["--data", str(self.folder), *flags])
        return worker.Program(flags, Console("en", self.screen))

    def find(self, *answers, typed=None, flags=()):
        """What _find_manager finds when the network gives these answers, one a search."""
        console = mock.Mock(isatty=lambda: typed is not None)
        with (
            mock.patch.object(discovery, "find_managers", side_effect=[list(a) for a in answers]),
            mock.patch.object(find_manager, "LOOK_AGAIN_S", 0.0),
            mock.patch.object(sys, "stdin", console),
            mock.patch("builtins.input", side_effect=typed or []),
            mock.patch("builtins.print"),
        ):
            return self.program(*flags)._find_manager()


class FindingTheManager(ProgramCase):
    def test_a_flag_needs_no_search(self):
        self.assertEqual(self.find(flags=["--manager", "pc-1:9000"]), ("pc-1", 9000))

    def test_the_only_one_is_taken(self):
        self.assertEqual(self.find([manager(5)]), ("192.168.1.5", 8000))

    def test_with_none_it_keeps_looking_and_says_how_to_name_one(self):
        self.assertEqual(self.find([], [], [], [manager(5)]), ("192.168.1.5", 8000))
        said = self.screen.getvalue()
        self.assertEqual(said.count("No manager answers on this network yet."), 1)
        self.assertIn("--manager HOST:PORT", said)

    def test_with_several_a_person_is_asked(self):
        found = self.find([manager(5), manager(6)], typed=["", "x", "3", "0", " 2 "])
        self.assertEqual(found, ("192.168.1.6", 8000))

    def test_nobody_answers_at_what_windows_calls_a_terminal(self):
        """Defect: with NUL as its standard input the worker ended with a traceback."""
        both = [manager(5), manager(6)]
        found = self.find(both, both, [manager(6)], typed=[EOFError, EOFError])
        self.assertEqual(found, ("192.168.1.6", 8000))

    def test_with_several_and_nobody_to_ask_it_names_them_and_picks_none(self):
        both = [manager(5), manager(6)]
        self.assertEqual(self.find(both, both, [manager(6)]), ("192.168.1.6", 8000))
        said = self.screen.getvalue()
        self.assertEqual(said.count("Several managers answer"), 1)
        self.assertIn("PC-5 (192.168.1.5:8000), PC-6 (192.168.1.6:8000)", said)


class DataFolder(ProgramCase):
    def test_beside_the_config(self):
        flags = worker._parse_flags(["--config", str(self.folder / "here" / "c.xml")])
        program = worker.Program(flags, Console("en", self.screen))
        self.assertEqual(program.data, self.folder / "here")

    def test_where_the_launcher_says(self):
        home = self.folder / "home"
        with mock.patch.dict(os.environ, {"NOCTILUCA_HOME": str(home)}):
            program = worker.Program(worker._parse_flags([]), Console("en", self.screen))
        self.assertEqual(program.data, home)
        self.assertEqual(program.config_path, home / "worker_config.xml")

    def test_one_that_cannot_be_written_is_replaced_and_said(self):
        (self.folder / "file").write_text("")
        with mock.patch.object(Path, "home", return_value=self.folder / "me"):
            program = self.program("--data", str(self.folder / "file" / "below"))
        self.assertEqual(program.data, self.folder / "me" / ".noctiluca-worker")
        self.assertIn("cannot be written", self.screen.getvalue())

    def test_one_that_may_not_be_written_is_found_out_at_once(self):
        """tempfile on Windows tries 2,147,483,647 names in such a folder."""
        refuse = mock.Mock(side_effect=PermissionError(13, "Access is denied"))
        with (
            mock.patch("tempfile.TemporaryFile", side_effect=AssertionError),
            mock.patch.object(files.os, "open", refuse),
            mock.patch.object(Path, "home", return_value=self.folder / "me"),
        ):
            program = self.program("--data", str(self.folder / "programs"))
        self.assertEqual(refuse.call_count, 1)
        self.assertEqual(program.data, self.folder / "me" / ".noctiluca-worker")

    def test_what_stands_where_our_own_belongs_ends_no_start(self):
        """Whatever it is: of a pipe, opening it would never end."""
        own = self.folder / "worker-data" / "W"
        kinds = [lambda path: path.write_text(""), Path.mkdir]
        if os.name == "posix":
            kinds += [os.mkfifo, lambda path: path.symlink_to("nowhere")]
        for place in (own.parent, own, own / "outbox", own / "lock", own / "lock.host"):
            for number, make in enumerate(kinds):
                with self.subTest(place=place, kind=number):
                    place.parent.mkdir(parents=True, exist_ok=True)
                    make(place)
                    program = self.program()
                    program.own = own
                    program._lock().release()
                    program._outbox()
                    names = [path.name for path in place.parent.iterdir()]
                    is_own = place.name.startswith("lock") == (number == 0) and number < 2
                    self.assertEqual(not is_own, any(".damaged-" in name for name in names), names)
                    self.assertEqual(not is_own, "nothing that this" in self.screen.getvalue())
                    self.screen.truncate(0)
                    shutil.rmtree(own.parent)
                    for aside in self.folder.glob("*damaged*"):
                        shutil.rmtree(aside) if aside.is_dir() else aside.unlink()

    def test_nothing_stays_of_the_trial(self):
        files.try_folder(self.folder)
        self.assertEqual(list(self.folder.iterdir()), [])


class WritingDown(ProgramCase):
    def written(self, text, *flags):
        """The file after a start that found a manager at pc-5:8005 and a Blender."""
        path = self.folder / "worker_config.xml"
        path.write_text(text)
        program = self.program(*flags)
        program.host, program.port = program.settings.host or "pc-5", 8005
        program._write_config()
        return config.read(path)

    def test_what_was_found_goes_where_the_file_said_nothing(self):
        sample = (ROOT / "worker" / "worker_config.xml").read_text()
        name = worker.machine.host_name()
        # No Blender: one that is named is the only one that renders.
        self.assertEqual(self.written(sample), Settings("pc-5", 8005, name))
        named = "<c><identity><name>ME</name></identity><manager><token>t</token></manager></c>"
        self.assertEqual(self.written(named), Settings("pc-5", 8005, "ME", None, "t"))

    def test_nothing_that_was_found_out_is_written_where_other_computers_read_it(self):
        said = "<c><manager><ip>pc-1</ip></manager></c>"
        with mock.patch.object(worker.machine, "is_on_network", return_value=True):
            self.assertEqual(self.written(said), Settings("pc-1"))
        self.assertIn("is on a network drive", self.screen.getvalue())

    def test_a_worker_of_another_computer_in_the_same_folder_is_told_by_its_name(self):
        for host, words in (
            ("PC-1", "PC-1 works as NOCT-A out of this folder, too"),
            (worker.machine.host_name(), "runs on this computer already"),
            ("", "runs on this computer already"),
        ):
            with self.subTest(host):
                program = self.program("--name", "NOCT-A")
                program.own = self.folder
                taken = worker.NameTaken(host)
                with mock.patch.object(worker, "NameLock", side_effect=taken):
                    with self.assertRaises(worker.CannotStart):
                        program._lock()
                program.console.finish()
                self.assertIn(words, self.screen.getvalue())

    def test_a_complete_file_and_one_beside_flags_are_left_alone(self):
        full = "<c><manager><ip>pc-1</ip><port>8005</port></manager><identity><name>ME</name>"
        full += "</identity><blender><path>/b</path></blender></c>"
        self.written(full)
        self.assertEqual((self.folder / "worker_config.xml").read_text(), full)
        self.written("<c/>", "--name", "FLAG")
        self.assertEqual((self.folder / "worker_config.xml").read_text(), "<c/>")

    def test_what_is_chosen_in_the_dashboard_keeps_what_was_written_or_edited_since_the_start(self):
        path = self.folder / "worker_config.xml"
        program = self.program()
        program.host, program.port = "pc-5", 8005
        program._write_config()
        text = path.read_text().replace("</identity>", "<tags>rtx</tags></identity>")
        path.write_text(text)
        program._keep_slots(2)
        program._keep_devices(("CPU",), True)
        said = config.read(path)
        self.assertEqual((said.host, said.port, said.tags), ("pc-5", 8005, "rtx"))
        self.assertEqual((said.slots, said.devices, said.without_gpu), (2, "CPU", "sit_out"))
        path.write_text("<c")
        program._keep_slots(3)
        self.assertEqual(path.read_text(), "<c", "what somebody is about to correct")
        program.console.finish()
        self.assertIn("Correct the file", self.screen.getvalue())


class Paused(ProgramCase):
    def test_a_pause_at_the_console_outlives_a_restart_and_no_other_start(self):
        """Caught when planted: an update let it go on under the hands of who had paused it."""
        program = self.program("--name", "PC", "--manager", "127.0.0.1:9")
        found = []

        def run(wish, code):
            def run_node():
                program.presence.start()
                found.append(program.presence.out)
                program.presence.pause(wish)
                return code

            with (
                mock.patch.object(program, "_run_node", run_node),
                mock.patch.object(worker.network_card, "towards", return_value=(None, False)),
            ):
                program.run()

        for wish, code in ((True, 75), (True, 75), (False, 75), (True, 0), (False, 0)):
            run(wish, code)
        out = presence.CONSOLE
        self.assertEqual([None, out, out, None, None], found)
        run(True, 75)
        then = time.time() - worker.RESTART_S  # and 2.3 ran since, which does not know of it
        os.utime(program.own / worker.PAUSED_FILE, (then, then))
        run(False, 0)
        self.assertEqual([None, None], found[5:])
        program.console.finish()


class ForAll(ProgramCase):
    def test_what_others_must_know_of_this_computer_is_in_the_farms_log(self):
        """Caught when planted: on Wayland a node rendered under somebody's hands, asleep it could
        not be, and only its own console said so."""
        program = self.program("--name", "PC")
        program.node, program.presence = mock.Mock(), mock.Mock()
        program._start_presence()
        program.presence.unknown()
        for sentence in (*sleeping.HERE, *sleeping.FOR_ALL):
            program._say_of_sleep(sentence, minutes="5", seconds=60, why="no right")
        told = [call.args[0] for call in program.node.notices.once.call_args_list]
        self.assertIn("Nobody can know here whether somebody uses", told.pop(0))
        self.assertEqual([*sleeping.FOR_ALL], told)
        program.console.finish()
        self.assertIn("goes to sleep in 60 s", self.screen.getvalue())


class Slots(ProgramCase):
    def test_the_names_of_all_are_free_when_it_ends_and_the_next_process_runs_below(self):
        """Defect: on Windows it did not get the second one's, and rendered with one Blender."""
        program = self.program("--name", "PC", "--manager", "127.0.0.1:9")
        others = []

        def run_node():
            with mock.patch.object(worker.Node, "start"):
                others.append(program._open_slot(2))
            with self.assertRaises(worker.NameTaken):
                worker.NameLock(others[0].own / "lock", "new")
            return 75

        with (
            mock.patch.object(program, "_run_node", run_node),
            mock.patch.object(worker.network_card, "towards", return_value=(None, False)),
        ):
            self.assertEqual(program.run(), 75)
        for own in (program.own, others[0].own):
            worker.NameLock(own / "lock", "new").release()
        program.console.note("too late")
        self.assertNotIn("too late", (program.own / "worker.log").read_text(encoding="utf-8"))


class Arguments(ProgramCase):
    def test_a_flag_beats_the_file(self):
        text = "<c><identity><name>FILE</name></identity><manager><ip>pc-2</ip></manager></c>"
        (self.folder / "worker_config.xml").write_text(text)
        program = self.program("--name", "FLAG")
        self.assertEqual((program.name, program.settings.host), ("FLAG", "pc-2"))

    def test_the_name_is_the_computers(self):
        with mock.patch.object(worker.machine, "host_name", return_value="PC-9"):
            self.assertEqual(self.program().name, "PC-9")

    def test_the_token_may_come_from_the_environment(self):
        with mock.patch.dict(os.environ, {"NOCTILUCA_TOKEN": "abc"}):
            self.assertEqual(self.program().settings.token, "abc")
            self.assertEqual(self.program("--token", "def").settings.token, "def")

    def test_wrong_flags_are_sentences(self):
        for flags in (["--manager", "pc:x"], ["--name", "\n"], ["--token", "a\r\nX: y"]):
            with self.subTest(flags), self.assertRaises(ConfigError):
                self.program(*flags)


class Windows(unittest.TestCase):
    """What only Windows has, against a stand-in for its kernel32."""

    def started_again(self, *arguments: str) -> mock.Mock:
        """What was called to start the next process, which ended with 3."""
        with (
            mock.patch.object(sys, "platform", "win32"),
            mock.patch.object(sys, "executable", r"C:\Program Files\py.exe"),
            mock.patch.object(worker.subprocess, "call", return_value=3) as call,
            mock.patch.object(worker.subprocess, "Popen") as popen,
            self.assertRaises(SystemExit) as ending,
        ):
            popen.return_value.wait.return_value = 3
            worker._start_again(arguments)
        self.assertEqual(ending.exception.code, 3)
        return popen if popen.called else call

    def test_starting_again_keeps_the_console_and_what_was_asked(self):
        call = self.started_again("--data", "D:\\my data\\", "--name", "a b")
        (command,) = call.call_args.args  # as a list: Python quotes it as Windows wants it
        self.assertEqual([r"C:\Program Files\py.exe", "--data"], [command[0], command[2]])
        self.assertEqual(["D:\\my data\\", "--name", "a b"], command[3:])

    def test_what_is_typed_after_that_reaches_the_next_process(self):
        """Defect: the old one went on reading, and took every other line."""
        typed, heard = queue.Queue(), []
        with (
            mock.patch.object(console_words, "_tell", None),
            mock.patch.object(sys, "stdin", mock.Mock(closed=False, readline=typed.get)),
        ):
            self.assertTrue(console_words.listen(heard.append))
            typed.put("P\n")
            waiting.until(lambda: heard == ["p"], 10, "the first word")
            popen = self.started_again()
            self.assertEqual("1", popen.call_args.kwargs["env"][console_words.RELAYED_VARIABLE])
            for line in ("now\n", "g\n", ""):
                typed.put(line)
            pipe = popen.return_value.stdin
            waiting.until(lambda: pipe.write.call_count == 2, 10, "two lines for the next process")
        self.assertEqual([mock.call("now\n"), mock.call("g\n")], pipe.write.call_args_list)
        self.assertEqual(["p"], heard)

    def test_a_process_below_listens_to_the_one_above(self):
        pipe = io.StringIO("p\n")
        with mock.patch.object(sys, "stdin", pipe), mock.patch.object(console_words, "_tell", None):
            self.assertFalse(console_words.listen(print))
            with mock.patch.dict(os.environ, {console_words.RELAYED_VARIABLE: "1"}):
                heard = queue.Queue()
                self.assertTrue(console_words.listen(heard.put))
                self.assertEqual("p", heard.get(timeout=10))

    def test_the_title(self):
        kernel32 = mock.Mock()
        with (
            mock.patch.object(ctypes, "windll", mock.Mock(kernel32=kernel32), create=True),
            mock.patch.object(sys, "platform", "win32"),
        ):
            Console().set_title("Noctiluca Worker 2.0")
        kernel32.SetConsoleTitleW.assert_called_once_with("Noctiluca Worker 2.0")


if __name__ == "__main__":
    unittest.main()
