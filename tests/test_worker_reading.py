"""A worker reads a .blend for the page: one at a time, always with an answer, in Blender or not."""

from __future__ import annotations

import json
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from support.copies import sha

from client import Refused, Unavailable
from contents import Contents
from project_files import ProjectFiles
from reading import Reader
from rendering.errors import Failed
from rendering.scene_reading import SceneReading, read_command
from test_worker_copies import Manager, listing

PATIENCE_S = 20


class Manage(Manager):
    """That hears what was read."""

    def __init__(self, *contents: bytes) -> None:
        super().__init__(*contents)
        self.told: list[dict] = []
        self.heard = threading.Event()
        self.problems: list[Exception] = []

    def post(self, path: str, body: dict, deadline_s: float) -> dict:
        assert path == "/scene_facts", path
        if self.problems:
            raise self.problems.pop(0)
        self.told.append(body)
        self.heard.set()
        return {"ok": True}


class Reading:
    """Stands in for a SceneReading."""

    def __init__(self, answer: dict | Exception) -> None:
        self.answer = answer
        self.go_on = threading.Event()
        self.go_on.set()
        self.begun = threading.Event()

    def read(self) -> dict:
        self.begun.set()
        assert self.go_on.wait(PATIENCE_S)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def kill(self) -> None:
        self.answer = Failed("This worker is leaving.")
        self.go_on.set()


class Answers(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.text = listing({"a.blend": b"BLENDER"})
        self.manager = Manage(self.text, b"BLENDER")
        self.reading = Reading({"scene": "Sea"})
        self.opened: list[Path] = []
        self.files = ProjectFiles(Contents(Path(place.name)))
        self.reader = Reader(self.files, lambda: self.manager, self.make_reading)

    def make_reading(self, blend: Path) -> Reading:
        self.opened.append(blend)
        self.content = blend.read_bytes()
        return self.reading

    def want(self, token: str = "t") -> None:
        self.reader.wanted({"project": sha(self.text), "token": token})

    def told(self) -> dict:
        self.assertTrue(self.manager.heard.wait(PATIENCE_S), "no answer came")
        return self.manager.told[-1]

    def test_the_facts_go_to_the_token(self) -> None:
        self.want()
        self.assertEqual({"token": "t", "facts": {"scene": "Sea"}}, self.told())
        self.assertEqual(b"BLENDER", self.content)

    def test_what_cannot_be_read_is_a_sentence(self) -> None:
        for problem in (Failed("Too new."), ValueError("not JSON"), OSError(28, "full")):
            self.reading.answer = problem
            self.manager.heard.clear()
            self.want(str(problem))
            self.assertTrue(self.told()["error"], problem)
            self.wait_until_free()

    def wait_until_free(self) -> None:
        for thread in threading.enumerate():
            if thread.name == "read":
                thread.join(PATIENCE_S)
                self.assertFalse(thread.is_alive(), "it still reads")

    def test_a_project_that_is_gone_is_a_sentence(self) -> None:
        self.manager.contents.clear()
        self.want()
        self.assertIn("fetched", self.told()["error"])

    def test_one_at_a_time_and_each_once(self) -> None:
        self.reading.go_on.clear()
        self.want()
        self.assertTrue(self.reading.begun.wait(PATIENCE_S))
        self.want()
        self.want("another")
        self.reading.go_on.set()
        self.told()
        self.wait_until_free()
        self.want()
        self.wait_until_free()
        self.assertEqual(["t"], [body["token"] for body in self.manager.told])

    def test_a_manager_that_is_away_for_a_moment_is_told_all_the_same(self) -> None:
        self.manager.problems = [Unavailable("away")]
        self.want()
        self.assertEqual({"scene": "Sea"}, self.told()["facts"])

    def test_an_answer_that_nobody_waits_for_is_dropped(self) -> None:
        self.manager.problems = [Refused(409, "Nobody waits.")]
        with mock.patch.object(threading, "excepthook") as broken:
            self.want()
            self.wait_until_free()
        self.assertEqual([], self.manager.told)
        broken.assert_not_called()

    def test_what_it_opened_it_closes_but_not_what_this_node_renders(self) -> None:
        project = sha(self.text)
        self.want()
        self.told()
        self.wait_until_free()
        self.assertEqual({}, self.files.contents.in_use[1])
        rendered = self.files.open(project, self.manager)
        self.manager.heard.clear()
        self.want("another")
        self.told()
        self.wait_until_free()
        self.assertIs(rendered, self.files.open(project, self.manager))
        self.files.close(project)
        self.manager.heard.clear()
        self.want("a third")
        self.told()
        self.wait_until_free()
        self.assertEqual({}, self.files.contents.in_use[1], "it renders that no more")

    def test_what_a_render_opens_meanwhile_stays_open(self) -> None:
        """Caught when planted: the room of what is rendered was given to another project."""
        self.reading.go_on.clear()
        self.want()
        self.assertTrue(self.reading.begun.wait(PATIENCE_S))
        rendered = self.files.open(sha(self.text), self.manager)
        self.reading.go_on.set()
        self.told()
        self.wait_until_free()
        self.assertIs(rendered, self.files.open(sha(self.text), self.manager))
        self.assertEqual([rendered.folder.name], [*self.files.contents.in_use[1]])
        self.files.look_anew(sha(self.text))  # it is the next job's, too, which waits for its turn
        self.manager.heard.clear()
        self.want("another")
        self.told()
        self.wait_until_free()
        self.assertEqual([rendered.folder.name], [*self.files.contents.in_use[1]])

    def test_nonsense_is_not_read(self) -> None:
        for asked in (None, "x", [], {}, {"project": 5, "token": "t"}, {"project": "p"}):
            self.reader.wanted(asked)
        self.wait_until_free()
        self.assertEqual([], self.manager.told)

    def test_a_worker_that_leaves_waits_for_no_blender(self) -> None:
        self.reading.go_on.clear()
        self.want()
        self.assertTrue(self.reading.begun.wait(PATIENCE_S))
        self.reader.close()
        self.assertTrue(self.reading.go_on.is_set(), "it still reads")
        self.assertTrue(self.manager.interrupted)
        self.wait_until_free()
        self.want("later")
        self.wait_until_free()
        self.assertEqual(1, len(self.opened))

    def test_who_leaves_before_blender_is_started_starts_none(self) -> None:
        def make_reading(blend: Path) -> Reading:
            self.reader.close()  # just then: nothing can be killed yet
            return self.reading

        self.reader = Reader(self.files, lambda: self.manager, make_reading)
        self.want()
        self.wait_until_free()
        self.assertFalse(self.reading.begun.is_set())


class InBlender(unittest.TestCase):
    def test_no_script_of_the_file_may_run(self) -> None:
        command = read_command("blender", "/p/a.blend", "/s/answer.json")
        self.assertLess(command.index("--disable-autoexec"), command.index("/p/a.blend"))
        self.assertLess(command.index("--python-exit-code"), command.index("--python"))

    def test_what_is_no_blend_is_refused_without_a_blender(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "a.blend")
            path.write_bytes(json.dumps({}).encode())
            reading = SceneReading("python3", path, Path(folder, "scratch"))
            with self.assertRaisesRegex(Failed, "not a .blend file"):
                reading.read()
