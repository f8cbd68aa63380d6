"""The manager's side of the wire's golden stories (fixtures/wire): every answer, to the letter.

After a change that is meant to show on the wire, record anew and read the diff:
    NOCTILUCA_RECORD=1 python3 -m unittest discover -s tests -p test_manager_wire_stories.py
"""

from __future__ import annotations

import ast
import contextlib
import copy
import errno
import json
import os
import re
import tempfile
import time
import unittest
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from support import ROOT, stories
from support.memory_store import MemoryStore

import access
import farm
import jobs
from activity_log import ActivityLog
from api import About, Api
from failure_words import in_spanish
from history import History
from httpd import acceptor
from launcher import language
from previews import Previews
from records import lease_row, task_row
from service import Service
from spanish import SPANISH

import manager as started
from manager import TEXTS

RECORD = os.environ.get("NOCTILUCA_RECORD") == "1"


@contextlib.contextmanager
def manager(clock: stories.Clock) -> Iterator[Api]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        service = Service(
            MemoryStore(),
            History(place / "job_history.json"),
            ActivityLog(lambda: clock().wall),
            clock,
            stories.counted_tokens(),
        )
        api = Api(service, Previews(place / "previews"), About("2.0", 8000, place))
        service.start()
        try:
            yield api
        finally:
            service.close()
            api.close()


def use_utc() -> None:
    """`datetime` on the wire is local time; the stories were recorded in UTC."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()


class Stories(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls._zone = os.environ.get("TZ")
        use_utc()

    @classmethod
    def tearDownClass(cls) -> None:
        if cls._zone is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = cls._zone
        if hasattr(time, "tzset"):
            time.tzset()

    def test_every_answer_is_the_golden_one(self) -> None:
        self.assertGreaterEqual(len(stories.names()), 4)
        for name in stories.names():
            story = stories.load(name)
            clock = stories.Clock()
            with manager(clock) as api:
                for at, (exchange, came) in enumerate(stories.play(api, clock, story)):
                    if RECORD:
                        exchange["response"] = came
                        continue
                    with self.subTest(story=name, exchange=at, request=exchange["request"]):
                        self.assertEqual(exchange["response"], came)
                api.service.farm.validate()
            if RECORD:
                text = json.dumps(story, indent=1, ensure_ascii=False) + "\n"
                (stories.FOLDER / f"{name}.json").write_text(text, encoding="utf-8")

    def test_every_endpoint_is_in_a_story(self) -> None:
        with manager(stories.Clock()) as api:
            routes = {(m, path) for path, methods in api.routes.items() for m in methods}
            apart = (
                *api.copies.routes,
                *api.reading.routes,
                *api.messages.routes,
                *api.addon.routes,
            )
            routes -= {(m, path) for path in apart for m in api.routes[path]}
        told = {
            (exchange["request"]["method"], exchange["request"]["path"])
            for name in stories.names()
            for exchange in stories.load(name)["exchanges"]
        }
        # No JSON: see test_manager_api and test_manager_metrics.
        pages = {("GET", "/dashboard"), ("GET", "/index.html"), ("GET", "/metrics")}
        # A ZIP, and this description itself: see test_system_openjd and test_manager_openapi.
        pages |= {("GET", "/openjd"), ("GET", "/openapi.json")}
        pages.add(("GET", "/frame_preview"))  # a picture: see test_manager_strips
        # Those of copies stream what they take and give: see test_manager_copies.
        # What workers read is of what was sent so: see test_system_dropped.
        # Messages go to other servers: see test_manager_messages.
        # The add-on is a file: see test_addon_offered.
        self.assertEqual(set(), routes - told - pages)


class BadInput(unittest.TestCase):
    def test_each_gets_a_sentence_and_changes_nothing(self) -> None:
        story = stories.load("bad_input")
        clock = stories.Clock()
        with manager(clock) as api:
            refused = 0
            before = self._state(api)
            for exchange, came in stories.play(api, clock, story):
                if came["status"] < 400:
                    before = self._state(api)
                    continue
                refused += 1
                with self.subTest(request=exchange["request"]):
                    self.assertEqual(False, came["body"]["ok"])
                    self.assertRegex(came["body"]["error"], r"^[A-Z\"'/].{8,}[.\"]$|^Use ")
                    self.assertLess(came["status"], 500)
                    self.assertEqual(before, self._state(api))
        self.assertGreater(refused, 100)

    def _state(self, api: Api) -> dict:
        farm = api.service.farm
        return copy.deepcopy(
            {
                "state": farm.state,
                "queue": [job.id for job in farm.queue],
                "next": farm.next_job_id,
                "workers": {n: (w.state, w.instance) for n, w in farm.workers.items()},
                "frames": [task_row(1, f) for f in farm.job.frames.values()] if farm.job else None,
                "leases": [lease_row(1, le) for le in farm.job.leases.values()]
                if farm.job
                else None,
                "activity": len(api.service.activity.logs()["activity"]),
                "history": api.service.history.records,
            }
        )


class Spanish(unittest.TestCase):
    def test_every_sentence_of_the_manager_has_its_spanish(self) -> None:
        said = set()
        kept = ("store", "history", "kept_folders", "flamenco_job")
        messages = ("message_forms", "message_posting", "messenger", "messages_api")
        start = (
            "access",
            "lock",
            "previews",
            "project_store",
            "discovery_server",
            "httpd/acceptor",
        )
        for module in ("farm", "service", "api", "manager", *kept, *messages, *start):
            tree = ast.parse((ROOT / "manager" / f"{module}.py").read_text(encoding="utf-8"))
            said |= {
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
        self.assertEqual(set(), set(SPANISH) - said, "said no more")
        of_the_console = {text for texts in TEXTS.values() for text in texts.values()}
        places = {text for text in said if re.search(r"\{[a-z]+\}", text)} - of_the_console
        self.assertEqual(set(), places - set(SPANISH), "not translated")

    def test_what_the_manager_keeps_as_a_frames_error_has_its_spanish(self) -> None:
        """It is kept in English, as a worker's own words are, and turned where it is shown."""
        lost = "10 workers went away while {}. Check the memory it needs, then render the missing"
        doing = ("rendering this frame", "doing this")
        for error in (
            farm.NO_VIDEO,
            jobs.SPENT,
            *(f"{lost.format(what)} frames again." for what in doing),
            "Blender failed and gave no reason.",
            "Blender failed on a 1.1 worker.",
            "no worker online can render its strips.",
            "It was not made: the job was cancelled before.",
        ):
            self.assertNotEqual(error, in_spanish(error))
            self.assertNotRegex(in_spanish(error), r"while|doing|frame\b|Blender failed")

    def test_what_is_wrong_at_the_start_is_said_in_the_persons_language(self) -> None:
        taken = acceptor._told_to_a_person(OSError(errno.EADDRINUSE, "x"), "", 8000)
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            (place / "job_history.json").write_text("{", encoding="utf-8")
            activity = ActivityLog()
            activity.tell(
                "error", "{problem}", problem=History(place / "job_history.json").complaint
            )
            (place / "token.txt").write_text("", encoding="utf-8")
            with self.assertRaises(access.AccessError) as empty:
                access.farm_token(None, place)
        entry = activity.logs()["activity"][0]
        self.assertIn("was damaged", entry["message"])
        self.assertIn("estaba dañado", entry["message_es"])
        for tongue, port, token in (
            ("en", "is already in use", "is empty"),
            ("es", "ya está en uso", "está vacío"),
        ):
            with mock.patch.dict(os.environ, dict.fromkeys(language.VARIABLES, tongue)):
                self.assertIn(port, started._said(taken))
                self.assertIn(token, started._said(empty.exception))

    def test_both_languages_have_the_same_places(self) -> None:
        for english, spanish in SPANISH.items():
            with self.subTest(english):
                found = [sorted(re.findall(r"\{(\w+)\}", text)) for text in (english, spanish)]
                self.assertEqual(*found)


if __name__ == "__main__":
    unittest.main()
