"""Shared folders that have another name on each system: one table for manager, worker and add-on.

Caught when planted: names compared by their beginnings, `//server` taken for a server inside a
.blend, POSIX paths compared without case, the outer root before the inner one, `..` resolved past
a link, a path in the node's own spelling written anew.
"""

from __future__ import annotations

import json
import re
import sys
import unittest
from unittest import mock

from support import ROOT, addon

sys.path.insert(0, str(ROOT / "manager"))
import folder_names
import path_roots

TABLE = json.loads((ROOT / "tests/fixtures/path_roots.json").read_text(encoding="utf-8"))
MANAGERS = ROOT / "manager/path_roots.py"  # of which the worker's is a twin
SHARED = re.compile(r"^# --- Shared folders: one path.*?^# \(Here ends what both", re.M | re.S)


class Table(unittest.TestCase):
    roots = staticmethod(path_roots.Roots)

    def test_each_path_as_each_system_calls_it(self) -> None:
        roots = self.roots(TABLE["roots"])
        for case in TABLE["cases"]:
            seen, blender = TABLE["seen"][case["seen"]], case.get("blender", False)
            with self.subTest(case["note"]):
                self.assertEqual(roots.turned(case["path"], seen, blender), case["turned"])
                if "unseen" in case:
                    self.assertEqual(roots.unseen(case["path"], seen, blender), case["unseen"])

    def test_what_was_turned_is_right_where_it_was_turned_to(self) -> None:
        roots = self.roots(TABLE["roots"])
        for case in TABLE["cases"]:
            seen, blender = TABLE["seen"][case["seen"]], case.get("blender", False)
            with self.subTest(case["note"]):
                turned = case["turned"]
                self.assertEqual(roots.turned(turned, seen, blender), turned)

    def test_the_table_has_something_of_everything(self) -> None:
        self.assertGreaterEqual(len(TABLE["cases"]), 40)


class AddonsTable(Table):
    @property
    def roots(self):
        return addon.load().Roots


class OneText(unittest.TestCase):
    def test_both_have_the_same(self) -> None:
        texts = [path.read_text(encoding="utf-8") for path in (MANAGERS, addon.ADDON_PY)]
        self.assertEqual(1, len({SHARED.search(text).group() for text in texts}))


class WhatMayBeSet(unittest.TestCase):
    def test_names_of_folders(self) -> None:
        for path in TABLE["names"]["good"]:
            self.assertEqual("", folder_names.spelling_flaw(path), path)
        for path in TABLE["names"]["bad"]:
            self.assertTrue(folder_names.spelling_flaw(path), path)

    def test_together(self) -> None:
        for case in TABLE["together"]:
            said = folder_names.contradiction(case["roots"])
            self.assertIn(case["says"], said)
            self.assertEqual(bool(case["says"]), bool(said), said)

    def test_of_many_each_name_is_looked_at_once(self) -> None:
        names = [f"/mnt/{number}" for number in range(500)]
        roots = [{"name": name, "paths": [name, f"S:\\{name[5:]}"]} for name in names]
        with mock.patch.object(folder_names, "split_path", wraps=path_roots.split_path) as split:
            self.assertEqual("", folder_names.contradiction(roots))
        self.assertEqual(1000, split.call_count)


class Spellings(unittest.TestCase):
    def test_every_other_name_of_a_path(self) -> None:
        roots = path_roots.Roots(TABLE["roots"])
        found = roots.spellings("S:\\show\\tex\\a.png", TABLE["roots"])
        self.assertEqual(
            ["\\\\nas\\show\\tex\\a.png", "/mnt/show/tex/a.png", "/Volumes/show/tex/a.png"], found
        )
        self.assertEqual([], roots.spellings("/home/ana/a.png", TABLE["roots"]))


class Proposals(unittest.TestCase):
    def test_a_share_that_two_computers_see(self) -> None:
        ana, node = [("S:\\", "\\\\NAS\\Show")], [("/mnt/show", "//nas.lan/show")]
        mac = [("/Volumes/show", "//ana@nas._smb._tcp.local/show")]
        (found,) = folder_names.proposals([], [ana, node, mac])
        self.assertEqual({"S:\\", "\\\\NAS\\Show", "/mnt/show"} - {*found["paths"]}, set())
        self.assertIn("/Volumes/show", found["paths"])
        self.assertEqual("show", found["name"])
        self.assertIsNone(found["replaces"])

    def test_two_servers_are_not_one_however_alike_their_addresses_begin(self) -> None:
        one, other = [("S:\\", "//10.0.0.5/show")], [("/mnt/show", "//10.0.0.6/show")]
        found = folder_names.proposals([], [one, other])
        names = [["S:\\", "\\\\10.0.0.5\\show"], ["/mnt/show", "\\\\10.0.0.6\\show"]]
        self.assertEqual(names, [root["paths"] for root in found])

    def test_a_name_that_is_taken_is_not_given_again(self) -> None:
        roots = [{"name": "Show", "paths": ["/srv/other"]}]
        (found,) = folder_names.proposals(roots, [[("S:\\", "//nas/show")]])
        self.assertEqual(("show (nas)", None), (found["name"], found["replaces"]))

    def test_what_a_known_folder_lacks(self) -> None:
        roots = [{"name": "film", "paths": ["S:\\", "\\\\nas\\show"]}]
        computers = [[("S:\\", "\\\\nas\\show")], [("/srv/show", "nas:/export/show")]]
        (found,) = folder_names.proposals(roots, computers)
        self.assertEqual("film", found["replaces"])
        self.assertEqual(["S:\\", "\\\\nas\\show", "/srv/show"], found["paths"])

    def test_nothing_new_and_nothing_known_of_it(self) -> None:
        roots = [{"name": "film", "paths": ["S:\\", "\\\\nas\\show", "/srv/show"]}]
        known = [[("S:\\", "\\\\nas\\show")], [("/srv/show", "nas:/export/show")]]
        self.assertEqual([], folder_names.proposals(roots, known))
        self.assertEqual([], folder_names.proposals([], [[("/mnt/x", "tmpfs")], [("/", "x")]]))
        self.assertEqual([], folder_names.proposals([], [[("/mnt/x", "nas:/x")]]), "only one name")


if __name__ == "__main__":
    unittest.main()
