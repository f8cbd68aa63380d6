"""What people read: both languages complete, no console can fail, no text can forge a line."""

from __future__ import annotations

import ast
import io
import logging
import os
import re
import string
import tempfile
import threading
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import ROOT

import config
import credential
import device_list
import failure_words
import find_manager
import log_file
import notices
import paging
import sleeping
import slot_plan
import speech
import wire_out
from rendering import errors, memory_guard, memory_use, picture_names, render_devices
from rendering.job import FrameResult
from session import ASSEMBLE, STRIPS, VIDEO, Task, Work
from spanish import said as said_by_the_manager
from speech import ERROR, INFO, WARNING, Console

import worker

GIB = 2**30
SOURCES = (
    "worker.py",
    "config.py",
    "credential.py",
    "work.py",
    "heartbeat.py",
    "results.py",
    "notices.py",
    "find_manager.py",
    "guard.py",
    "node.py",
    "presence.py",
    "sleeping.py",
    "slot_plan.py",
    "slots.py",
    "rendering/render_devices.py",
)


LEAST_SENTENCE = 40  # characters
# As scene_checks.py and versions.py say it; that they do is `templates`' to know.
UNKNOWN = (
    "This node's Blender 4.5.1 does not know parts of the scene, and leaves them out: node My Tint"
    " (Glass), my.node, node tree Sverchok, modifier Ivy (Wall) and 2 more. They come from an"
    " add-on or a newer Blender: install it on this node, and name the add-on in its"
    " worker_config.xml (<addons>)."
)
NEWER = (
    "The library /p, q/a.blend was saved by Blender 5.2, which is newer than this node's Blender"
    " 4.5: let a node with Blender 5.2 render it, or install that here."
)


def templates():
    """Each long string of what renders, and of what keeps it, as what it can become."""
    worker = ROOT / "worker"
    names = ("device_list", "slot_plan", "sleeping", "strips", "worker")
    more = [worker / f"{name}.py" for name in names]
    more += [ROOT / "manager" / f"{name}.py" for name in ("farm", "jobs", "history")]
    for path in sorted([*(worker / "rendering").glob("*.py"), *more]):
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            pieces = part.values if isinstance(part, ast.JoinedStr) else [part]
            texts = [getattr(piece, "value", None) for piece in pieces]
            words = [re.escape(text) if isinstance(text, str) else ".+" for text in texts]
            words = [re.sub(r"\\\{\w+\\\}", ".+", word) for word in words]
            if sum(len(text) for text in texts if isinstance(text, str)) > LEAST_SENTENCE / 2:
                yield re.compile("".join(words), re.DOTALL)


def sentences_in_the_code():
    """The first argument of each say(...) and once(...), and the tables of sentences."""
    for path in SOURCES:
        tree = ast.parse((ROOT / "worker" / path).read_text(encoding="utf-8"))
        for part in ast.walk(tree):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


class Languages(unittest.TestCase):
    def test_why_a_frame_failed_is_said_in_spanish_too(self):
        """The sentences that the code makes, as the console, the manager and the page show them."""
        room = memory_guard.Room(64 * GIB, GIB // 4, 0)
        lonely, beside = memory_use.Use(63 * GIB + GIB // 2, 0), memory_use.Use(24 * GIB, 0)
        name = picture_names.error("/out/f.beauty")
        for said, words in (
            (memory_guard.sentence(room, lonely), "más de 63,5 GB; este equipo tiene 64 GB: use"),
            (memory_guard.sentence(room, beside), "más de 24 GB; otros programas ocupaban 39,8"),
            (name, "active Extensiones de archivo en la salida de la escena (/out/f.beauty)."),
            (f"The File Output node 'A': {name}", "El nodo File Output 'A': Este trabajo no perm"),
            (
                render_devices.lacking({"asked": ["OPTIX", "CPU"]}),
                "renderizar en la CPU (se pidió: OPTIX, CPU), y en ese caso debe abstenerse",
            ),
            (UNKNOWN, "las omite: nodo My Tint (Glass), my.node, árbol de nodos Sverchok, modifi"),
            (UNKNOWN, "modificador Ivy (Wall) y 2 más. Son de un complemento o de un Blender más"),
            (NEWER, "La biblioteca /p, q/a.blend se guardó con Blender 5.2, más nuevo que"),
            (
                device_list.NOTHING.format(problem=errors.ended(-11, [])),
                "No se pudieron listar los dispositivos de render: Blender se cerró con un error "
                "(SIGSEGV): sus últimas líneas están en el registro. Los fotogramas",
            ),
            (
                "Job 3 renders on CPU (asked for, by the preferences: GPU).",
                "El trabajo 3 se renderiza en CPU (pedido por las preferencias: GPU).",
            ),
            (
                slot_plan.STAYS.format(percent=47, job=3),
                "Con dos Blender salen un 47 % más de fotogramas del trabajo 3: el segundo se",
            ),
            (sleeping.STAYED.format(why="x"), "y no lo hizo (x). Se intenta otra vez en una hora."),
        ):
            with self.subTest(said):
                stream = io.StringIO()
                console = Console("es", stream)
                console.say("{Task}: failed. {error}", ERROR, Task="Frame 1", error=said)
                console.tell(WARNING, said)
                self.assertEqual(2, stream.getvalue().count(words), stream.getvalue())
                values = {"worker": "A", "error": said}
                self.assertIn(words, said_by_the_manager("{worker}: {error}", values)[1])
                failure = {"frame": 1, "error": said}
                record = {"job_id": 1, "failures": [failure], "video": failure}
                shown = wire_out.past_job(record, paging.Window())
                for each in (*shown["failures"], shown["video"]):
                    self.assertIn(words, each["error_es"])
                    self.assertEqual(said, each["error"])
        self.assertEqual("Blender crashed.", failure_words.in_spanish("Blender crashed."))
        stream = io.StringIO()
        english = Console("es", stream).say(slot_plan.CLOSED, times="1.04", job=3)
        self.assertIn("Con dos Blender salen 1.04 veces los fotogramas", stream.getvalue())
        self.assertIn("With two Blenders, 1.04 times as many", english)

    def test_what_has_its_spanish_is_what_the_code_says(self):
        said = [*templates()]
        known = {**failure_words.SENTENCES, **failure_words.UNSHARED}
        for english in known:
            places = [place for _, place, _, _ in string.Formatter().parse(english) if place]
            values = {place: f"{place.upper()} 1.2" for place in places}
            if len(english) > LEAST_SENTENCE:
                whole = english.format(**values)
                self.assertTrue(any(each.fullmatch(whole) for each in said), english)
                spanish = known[english].format(**values)
                self.assertEqual(spanish, failure_words.in_spanish(whole), "and no other's")

    def test_all_that_is_said_of_a_movie_has_its_spanish(self):
        said = []
        for name in ("films", "film_making"):
            tree = ast.parse((ROOT / "worker" / "rendering" / f"{name}.py").read_text("utf-8"))
            for call in (part for part in ast.walk(tree) if isinstance(part, ast.Call)):
                name_of = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
                if name_of in ("append", "Failed", "FilmError") and call.args:
                    pieces = getattr(call.args[0], "values", [call.args[0]])
                    said.append("".join(str(getattr(each, "value", "x")) for each in pieces))
        said = [each for each in said if " " in each and "because" not in each]
        self.assertGreater(len(said), 10)
        for each in said:
            with self.subTest(each):
                self.assertNotEqual(each, failure_words.in_spanish(each))

    def test_each_sentence_that_is_said_has_its_spanish(self):
        used = set()
        for name in SOURCES:
            tree = ast.parse((ROOT / "worker" / name).read_text(encoding="utf-8"))
            for call in (part for part in ast.walk(tree) if isinstance(part, ast.Call)):
                name_of = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
                said = name_of in ("say", "once", "silence", "ConfigError", "BadHours")
                if said and call.args and isinstance(call.args[0], ast.Constant):
                    used.add(call.args[0].value)
        used |= {find_manager.SEVERAL, find_manager.NOBODY, find_manager.NOBODY_PROVES}
        used |= {*sleeping.HERE, worker.NAME_A_FOLDER}
        used |= {render_devices.NO_DEVICE, render_devices.ONE_KIND}
        used |= {credential.NEEDS_NONE, credential.SHOWN_UNPROVEN}
        used |= {*notices.RESULTS.values(), *notices.STOPS.values()}
        used |= {*notices.LEFT_TO_OTHERS.values()}
        self.assertGreater(len(used), 20)
        relayed = {*slot_plan.SENTENCES, *device_list.SENTENCES, *sleeping.FOR_ALL}
        self.assertEqual(relayed - {*failure_words.SENTENCES}, set())
        used -= {*failure_words.SENTENCES, "{text}", "{problem}"}
        self.assertEqual(sorted(used - set(speech.SPANISH)), [])

    def test_no_translation_is_left_over(self):
        constants = set(sentences_in_the_code())
        self.assertEqual(sorted(set(speech.SPANISH) - constants), [])

    def test_both_languages_have_the_same_fields(self):
        for english, spanish in speech.SPANISH.items():
            fields = [
                {f for _, f, _, _ in string.Formatter().parse(t) if f} for t in (english, spanish)
            ]
            self.assertEqual(fields[0], fields[1], english)


class Ends(unittest.TestCase):
    """What the console says of a task that has ended."""

    def said(self, language, kind, **result):
        stream, task = io.StringIO(), Task(SimpleNamespace(job_id=3), 3)
        said = notices.Notices(Console(language, stream), "A", self.fail)
        said.ended(Work(task, "lease"), kind, FrameResult(kind, **result), None)
        return stream.getvalue()[10:].strip()

    def test_who_sits_a_job_out_says_so_and_why_and_not_that_its_frame_failed(self):
        """Defect: it stood there as an error, as if the frame could not be rendered."""
        cpu = render_devices.lacking({"asked": ["OPTIX"]})
        unseen = "This node does not see the shared folder “show”."
        for language, more, error, words in (
            ("en", {"unseen": True, "card": True}, cpu, "Warning: Frame 3: given back, and this"),
            ("en", {"unseen": True}, unseen, "Warning: Frame 3: given back until this worker sees"),
            ("es", {"unseen": True, "card": True}, cpu, "Aviso: Fotograma 3: devuelto, y este wor"),
            ("en", {"unable": True}, "No Blender.", "Error: Frame 3: failed. No Blender."),
        ):
            said = self.said(language, "failed", error=error, **more)
            self.assertTrue(said.startswith(words), said)
            why = failure_words.in_spanish(error) if language == "es" else error
            self.assertTrue(said.endswith(why), said)
        self.assertEqual("Frame 3: there already, skipped", self.said("en", "skipped"))


class Lines(unittest.TestCase):
    def console(self, encoding="utf-8", language="en", errors="strict"):
        self.raw = io.BytesIO()
        stream = io.TextIOWrapper(self.raw, encoding=encoding, errors=errors, newline="")
        return Console(language, stream)

    def test_timed_and_marked(self):
        console = self.console()
        console.say("Waiting for work.")
        console.say("{Task}: failed. {error}", ERROR, Task="Frame 3", error="Out of memory.")
        lines = self.raw.getvalue().decode().splitlines()
        self.assertRegex(lines[0], r"^\d\d:\d\d:\d\d  Waiting for work\.$")
        self.assertTrue(lines[1].endswith("  Error: Frame 3: failed. Out of memory."), lines)

    def test_in_spanish_and_the_english_for_the_manager(self):
        console = self.console(language="es")
        english = console.say("{Task}: there already, skipped", WARNING, Task="Frame 3")
        self.assertEqual(english, "Frame 3: there already, skipped")
        self.assertIn("Aviso: Fotograma 3: ya existe, se omite", self.raw.getvalue().decode())

    def test_each_task_has_its_spanish(self):
        tasks = (Task(None, -3), Task(None, 3, STRIPS, {"part": 2}), Task(None, 3, ASSEMBLE))
        names = ", ".join(task.name for task in (*tasks, Task(None, None, VIDEO)))
        said = speech.in_spanish_task(names)
        wanted = "fotograma -3, franja 2 del fotograma 3, fotograma 3 de sus franjas, vídeo"
        self.assertEqual(wanted, said)
        self.assertEqual("x of frame 3", speech.in_spanish_task("x of frame 3"))

    def test_what_keeps_us_from_starting_is_said_in_spanish_with_what_it_is_about(self):
        console = self.console(language="es")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "worker_config.xml"
            path.write_text("<config><manager><port>x{}</port></manager></config>")
            with self.assertRaises(config.ConfigError) as caught:
                config.read(path)
        console.complain(caught.exception)
        shown = self.raw.getvalue().decode()
        self.assertIn("Error: ", shown)
        self.assertIn('"x{}" no es un puerto', shown)
        self.assertIn("Corrija el archivo, o bórrelo.", shown)
        self.assertIn('"x{}" is not a port', str(caught.exception))

    def test_a_console_that_lacks_the_letters_gets_question_marks(self):
        console = self.console("cp1252")
        console.tell(INFO, "escena_日本.blend · ñandú 🎬")
        self.assertIn("escena_??.blend · ñandú ?", self.raw.getvalue().decode("cp1252"))
        console = self.console("ascii")
        console.tell(INFO, "ñ")
        self.assertIn(b"  ?\n", self.raw.getvalue())

    def test_no_text_can_forge_a_line_or_move_the_cursor(self):
        console = self.console()
        console.tell(ERROR, "a\r\n12:00:00  Goodbye.\x1b[2J\x9b1m\u202etxt\x07\x85\u2028z")
        shown = self.raw.getvalue().decode()
        self.assertEqual(len(re.findall(r"[\r\n\x85\u2028]", shown)), 1)
        self.assertTrue(all(c.isprintable() for c in shown.rstrip("\n")), shown)

    def test_an_endless_text_is_cut(self):
        console = self.console()
        console.tell(INFO, "x" * 10**6)
        self.assertLess(len(self.raw.getvalue()), 3000)

    def test_surrogates_of_strange_file_names(self):
        console = self.console()
        console.tell(INFO, "/p/\udcff.blend")
        self.assertIn("\\udcff", self.raw.getvalue().decode())

    def test_a_console_that_has_gone_stops_nobody(self):
        console = self.console()
        console._stream.close()
        self.assertEqual(console.say("Waiting for work."), "Waiting for work.")


class StuckStream(io.StringIO):
    """A Windows console in whose window somebody has clicked."""

    def __init__(self):
        super().__init__()
        self.free = threading.Event()

    def write(self, text):
        self.free.wait()
        return super().write(text)


class Printing(unittest.TestCase):
    def test_nobody_waits_for_a_console_that_takes_nothing(self):
        stream = StuckStream()
        console = Console("en", stream)
        console.start()
        for _ in range(speech.MAX_WAITING_LINES + 100):
            console.say("Waiting for work.")
        with mock.patch.object(speech, "LAST_LINES_S", 0.01):
            self.assertFalse(console.finish())
        stream.free.set()

    def test_at_the_end_everything_is_printed_in_order(self):
        stream = io.StringIO()
        console = Console("en", stream)
        console.start()
        for number in range(500):
            console.tell(INFO, f"line {number}")
        self.assertTrue(console.finish())
        said = [line.split("  ")[1] for line in stream.getvalue().splitlines()]
        self.assertEqual(said, [f"line {number}" for number in range(500)])


class LogFile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "worker.log"
        self.console = Console("es", io.StringIO())
        self.console.keep_log(self.path)
        (self.handler,) = [
            h for h in self.console._log.handlers if h.__class__ is speech._QuietHandler
        ]
        self.addCleanup(self.handler.close)

    def test_it_has_the_english_and_what_is_not_for_people(self):
        self.console.say("Waiting for work.")
        self.console.note("lease abc")
        text = self.path.read_text(encoding="utf-8")
        self.assertIn("INFO Waiting for work.", text)
        self.assertIn("lease abc", text)

    def test_no_text_can_forge_a_line_of_it(self):
        self.console.note("lease a\n2026-01-01 00:00:00,000 ERROR Disk on fire\x1b[2J")
        self.assertRegex(
            self.path.read_text(encoding="utf-8").splitlines()[1],
            r"^\S+ \S+ INFO 2026-01-01 00:00:00,000 ERROR Disk on fire\\x1b\[2J$",
        )

    def test_it_rotates(self):
        for _ in range(2600):
            self.console.note("x" * 5000)
        sizes = [path.stat().st_size for path in self.path.parent.iterdir()]
        self.assertEqual(len(sizes), speech.LOG_FILES + 1)
        self.assertLessEqual(max(sizes), speech.LOG_BYTES)

    def test_while_another_program_has_it_open_it_goes_on_within_bounds(self):
        """Defect: on Windows, where it cannot be renamed then, nothing more was written, and each
        try moved the older ones on until they were gone."""
        older = self.path.with_name("worker.log.1")
        older.write_bytes(b"older")
        held = mock.patch.object(os, "rename", side_effect=PermissionError(13, "in use"))
        with held, mock.patch.multiple(log_file, AGAIN_S=0, MOST=2):
            self.fill()
            self.console.note("the last")
            self.assertTrue(self.path.read_text(encoding="utf-8").endswith("the last\n"))
            self.assertEqual(b"older", older.read_bytes())
            for _ in range(3):
                self.fill()
            self.assertLess(self.path.stat().st_size, 3 * speech.LOG_BYTES)
        self.console.note("it is gone")
        self.assertTrue(self.path.read_text(encoding="utf-8").endswith("it is gone\n"))
        self.assertLess(self.path.stat().st_size, 100)
        self.assertEqual(b"older", self.path.with_name("worker.log.2").read_bytes())

    def fill(self):
        for _ in range(speech.LOG_BYTES // speech.MAX_LINE_LENGTH):
            self.console.note("x" * speech.MAX_LINE_LENGTH)

    def test_it_is_left_to_the_next_process(self):
        """Defect: on Windows, where this one waits for that, it could not be renamed any more."""
        other = self.console.of("PC-2")
        self.console.close_log()
        other.note("too late")
        self.assertIsNone(self.handler.stream)
        self.assertNotIn("too late", self.path.read_text(encoding="utf-8"))

    def test_a_full_disk_says_nothing_on_the_console(self):
        self.handler.emit = lambda record: self.handler.handleError(record)
        self.console.say("Waiting for work.")
        self.assertEqual(logging.raiseExceptions, True)


if __name__ == "__main__":
    unittest.main()
