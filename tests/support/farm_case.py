"""What the scenarios of the farm stand on: a `Play` for each, over memory and over SQLite.

    class Cancelling(FarmCase): ...

    over_sqlite(globals())

Every scenario runs twice, with the farm's effects written to memory and to SQLite, so that a
restart in the middle finds what the real manager would find.
"""

from __future__ import annotations

import unittest
from pathlib import Path

from support.farm_play import Play
from support.memory_store import MemoryStore

from store import SqliteStore


class FarmCase(unittest.TestCase):
    def make_store(self) -> object:
        return MemoryStore()

    def setUp(self):
        self.play = Play(self.make_store())

    def settled_with(self, status: str) -> None:
        """The last job went through the whole cycle and reached the history like this."""
        self.assertEqual(self.play.state, "free")
        self.assertEqual(self.play.history[-1].status, status)

    def told(self, *words: str) -> None:
        lines = [line for line in self.play.told if all(word in line for word in words)]
        self.assertTrue(lines, f"no line with {words} in {self.play.told[-10:]}")


def _sqlite_store(case: FarmCase) -> SqliteStore:
    store = SqliteStore(Path(":memory:"))  # that it reaches the disk is test_manager_store's matter
    case.addCleanup(store.close)
    return store


def over_sqlite(names: dict) -> None:
    """Each scenario of a module once more, over SQLite; `names` are the module's globals."""
    for case in [each for each in names.values() if isinstance(each, type)]:
        if issubclass(case, FarmCase) and case is not FarmCase:
            more = {"make_store": _sqlite_store, "__module__": case.__module__}
            names[f"{case.__name__}OverSqlite"] = type(f"{case.__name__}OverSqlite", (case,), more)
