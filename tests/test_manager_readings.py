"""Who reads a .blend for the page, and what counts of what it says."""

from __future__ import annotations

import itertools
import unittest

from support import copies
from support.local_farm import LocalFarm

import wire_in
from readings import (
    BESIDE_BYTES,
    IDLE_ONLY_S,
    KEPT_S,
    MOST,
    READING_S,
    SILENT_S,
    TRIES,
    WAITS_S,
    Readings,
)
from transitions import Refused
from wire_in import BadInput

SCENE = {"name": "Sea", "start": 1, "end": 48, "engine": "CYCLES", "x": 64, "y": 36}
FACTS = {"scenes": [SCENE], "scene": "Sea", "missing": ["a.png"], "missing_total": 1}
P, Q = "p" * 64, "q" * 64


class WhoReads(unittest.TestCase):
    def setUp(self) -> None:
        count = itertools.count(1)
        self.readings = Readings(lambda: f"t{next(count)}")

    def ask(self, now: float, able=("A", "B"), project: str = P, size: int = 1) -> str:
        return self.readings.ask(project, size, able, now)["state"]

    def test_one_that_can_reads_it_and_the_answer_is_kept(self) -> None:
        self.assertEqual("nobody", self.ask(0.0, able=()))
        self.assertEqual("waiting", self.ask(1.0))
        offered = self.readings.offer("A", True, 2.0)
        self.assertEqual({"project": P, "token": "t1"}, offered)
        self.assertEqual(offered, self.readings.offer("A", True, 4.0), "a lost reply loses nothing")
        self.assertIsNone(self.readings.offer("B", True, 4.0), "it is being read")
        self.assertEqual("reading", self.ask(5.0))
        self.readings.answer("t1", FACTS, "")
        found = self.readings.ask(P, 1, ("A",), 6.0)
        self.assertEqual({"state": "read", "facts": FACTS}, found)
        self.assertIsNone(self.readings.offer("B", True, 7.0))

    def test_who_renders_is_asked_later_and_never_for_a_large_file(self) -> None:
        self.ask(0.0)
        self.ask(0.0, project=Q, size=BESIDE_BYTES + 1)
        self.assertIsNone(self.readings.offer("A", False, IDLE_ONLY_S - 0.1))
        self.assertEqual(P, self.readings.offer("A", False, IDLE_ONLY_S)["project"])
        self.assertIsNone(self.readings.offer("B", False, 2 * IDLE_ONLY_S))
        self.assertEqual(Q, self.readings.offer("B", True, 2 * IDLE_ONLY_S)["project"])

    def test_an_answer_counts_once_and_only_who_was_asked_has_its_token(self) -> None:
        self.ask(0.0, project=Q)  # nobody reads it, and has its token
        self.ask(0.0)
        self.readings.offer("A", True, 0.0)
        for wrong in ("", "t2"):
            with self.assertRaises(Refused):
                self.readings.answer(wrong, FACTS, "")
        self.readings.answer("t1", FACTS, "")
        with self.assertRaises(Refused):
            self.readings.answer("t1", {}, "")
        self.assertEqual(FACTS, self.readings.ask(P, 1, (), 1.0)["facts"])

    def test_who_failed_is_not_asked_again_and_when_nobody_is_left_that_is_said(self) -> None:
        self.ask(0.0)
        self.readings.offer("A", True, 0.0)
        self.readings.answer("t1", None, "It is of 5.0.")
        self.assertEqual("waiting", self.ask(1.0), "another one may be newer")
        self.assertIsNone(self.readings.offer("A", True, 1.0))
        self.readings.offer("B", True, 1.0)
        self.readings.answer("t2", None, "It is damaged.")
        found = self.readings.ask(P, 1, ("A", "B"), 2.0)
        self.assertEqual({"state": "failed", "error": "It is damaged."}, found)

    def test_a_file_that_ends_every_worker_is_not_given_to_all_of_them(self) -> None:
        able = [str(n) for n in range(TRIES + 2)]
        self.ask(0.0, able)
        asked = 0
        for at, name in enumerate(able):
            now = 2.0 + at * (SILENT_S + 1)
            state = self.ask(now, able)
            if state == "failed":
                break
            asked += self.readings.offer(name, True, now) is not None
        self.assertEqual((TRIES, "failed"), (asked, state))
        self.assertEqual("waiting", self.ask(now, able), "who asks once more means it")

    def test_who_goes_or_takes_too_long_is_not_waited_for(self) -> None:
        self.ask(0.0)
        self.readings.offer("A", True, 0.0)
        self.assertIsNone(self.readings.offer("B", True, SILENT_S - 1))
        self.assertIsNotNone(self.readings.offer("B", True, SILENT_S))
        now = SILENT_S
        while now < SILENT_S + READING_S:
            self.ask(now)
            self.readings.offer("B", True, now)
            now += 2.0
        self.assertEqual("failed", self.ask(now))

    def test_who_still_waits_comes_first_and_who_has_left_is_not_read_for(self) -> None:
        self.ask(0.0)
        self.ask(1.0, project=Q)
        self.assertEqual(Q, self.readings.offer("A", True, 2.0)["project"])
        later = WAITS_S + 1
        self.assertIsNone(self.readings.offer("B", True, later))
        self.ask(later)
        self.assertEqual(P, self.readings.offer("B", True, later)["project"])

    def test_what_nobody_asks_for_is_forgotten_and_there_are_never_many(self) -> None:
        self.ask(0.0)
        self.assertEqual("waiting", self.ask(KEPT_S - 1))
        self.assertIsNone(self.readings.offer("A", True, 2 * KEPT_S))
        self.assertFalse(self.readings.knows(P))
        for n in range(MOST + 5):
            self.ask(2 * KEPT_S, project=str(n))
        known = [self.readings.knows(str(n)) for n in range(MOST + 5)]
        self.assertEqual([False] * 5 + [True] * MOST, known)


class Facts(unittest.TestCase):
    def test_what_a_worker_says_is_checked(self) -> None:
        token, facts, _error = wire_in.parse_facts({"token": "t", "facts": FACTS})
        self.assertEqual("t", token)
        whole = {**SCENE, "step": 1, "fps": 24, "camera": True}
        self.assertEqual([whole], facts["scenes"])
        self.assertEqual(["a.png"], facts["missing"])
        told = wire_in.parse_facts({"token": "t", "error": "It is\ndamaged."})
        self.assertEqual(("t", None, "It is damaged."), told)

    def test_what_is_wrong_is_refused(self) -> None:
        wrong = (
            {"scenes": []},
            {"scenes": [SCENE] * 51},
            {"scenes": [7]},
            {"scenes": [{**SCENE, "x": 0}]},
            {"scenes": [{**SCENE, "name": "n" * 300}]},
            {"scenes": [{**SCENE, "engine": "<b>"}]},
            {"scenes": [{**SCENE, "start": 1.5}]},
            {"scene": 5},
            {"missing": "x" * 10, "missing_total": -1},
            {"missing": [1]},
        )
        for change in wrong:
            with self.subTest(change), self.assertRaises(BadInput):
                wire_in.parse_facts({"token": "t", "facts": {**FACTS, **change}})
        for data in ({}, {"facts": FACTS}, {"token": "t"}, {"token": "t", "facts": []}):
            with self.subTest(data), self.assertRaises(BadInput):
                wire_in.parse_facts(data)

    def test_long_lists_are_cut(self) -> None:
        many = {**FACTS, "missing": ["x" * 1000] * 500}
        kept = wire_in.parse_facts({"token": "t", "facts": many})[1]["missing"]
        self.assertEqual((50, 400), (len(kept), max(map(len, kept))))


class OverTheWire(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")
        home = self.farm.folder / "artist"
        home.mkdir()
        (home / "a.blend").write_bytes(b"BLENDER")
        self.project = copies.send(self.farm, home, home / "a.blend")

    def beat(self, name: str, *can: str) -> dict:
        beat = {"name": name, "state": "ready", "instance": name, "can": ["frames", *can]}
        return self.farm.post("/heartbeat", beat)

    def ask(self) -> dict:
        return self.farm.post("/read_project", {"project": self.project})

    def test_a_worker_hears_of_it_with_its_heartbeat_and_the_page_of_the_answer(self) -> None:
        self.assertNotIn("read", self.beat("A", "copies", "read"))
        self.assertEqual("waiting", self.ask()["state"])
        read = self.beat("A", "copies", "read")["read"]
        self.assertEqual(self.project, read["project"])
        self.assertEqual({"ok": True, "state": "reading", "worker": "A"}, self.ask())
        self.farm.post("/scene_facts", {"token": read["token"], "facts": FACTS})
        self.assertEqual("Sea", self.ask()["facts"]["scenes"][0]["name"])
        self.assertNotIn("read", self.beat("A", "copies", "read"))
        again = self.farm.post("/scene_facts", {"token": read["token"], "facts": FACTS})
        self.assertIn("Nobody waits", again["error"])

    def test_who_cannot_is_not_asked(self) -> None:
        """An older release, and one that a person has paused."""
        self.beat("old", "copies")
        self.beat("paused", "copies", "read")
        self.farm.post("/pause_worker", {"worker": "paused", "paused": True})
        self.assertEqual("nobody", self.ask()["state"])
        self.assertNotIn("read", self.beat("old", "copies"))
        self.assertNotIn("read", self.beat("paused", "copies", "read"))

    def test_what_was_not_sent_is_not_read(self) -> None:
        refused = self.farm.post("/read_project", {"project": "0" * 64})
        self.assertIn("Send it first", refused["error"])
