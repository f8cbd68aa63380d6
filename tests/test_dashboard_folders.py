"""Shared folders in the dashboard: shown, edited, added with one click, and which node sees what.

Caught when planted: what a person types overwritten by the next refresh, a refusal that nobody can
read behind the dialog, a proposal that forgets the folders that are there.
"""

from __future__ import annotations

import os
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from test_dashboard_pages import PageCase, tearDownModule  # noqa: F401  (one window for both)

HEAVY_S = 30
SHOW = "show\nS:\\\n\\\\nas\\show"


class Folders(PageCase):
    @classmethod
    def setUpClass(cls) -> None:
        """The manager's computer has a file manager, of which is known what it was to show."""
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.place = Path(place.name).resolve()
        tools = cls.place / "tools"
        tools.mkdir()
        shows = tools / "xdg-open"
        shows.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{cls.place}/shown'\n")
        shows.chmod(0o755)
        with mock.patch.dict(os.environ, {"PATH": f"{tools}:{os.environ['PATH']}"}):
            super().setUpClass()

    @unittest.skipUnless(sys.platform == "linux", "xdg-open is Linux's")
    def test_a_jobs_folder_opens_on_the_managers_own_computer(self) -> None:
        page, out = self.page, self.place / "out of job"
        out.mkdir()
        self.running(name="sea", output_path=f"{out}/f_")
        page.click("#job-open")
        page.until_text("#queued-facts", "Open folder")
        page.click("#queued-facts button:last-child")
        page.until_text("#toasts", "The folder is open on this computer.")
        self.assertEqual(str(out), (self.place / "shown").read_text())
        page.click("#job-close")

    def beat(self, seen: dict, mounts: list) -> None:
        body = {"name": "linux", "state": "ready", "instance": "x"}
        shared = {"stamp": None, "seen": seen, "mounts": mounts}
        self.manager.post("/heartbeat", {**body, "shared": shared})

    def test_set_seen_refused_and_proposed(self) -> None:
        page = self.page
        self.beat({}, [["/mnt/show", "//nas/show"]])
        page.click("#tab-workers")
        page.click("#folders-open")
        page.type("#folders-text", "show\ntexture")
        page.click("#folders-save")
        page.until_text("#folders-said", "must have from 1 to")
        self.assertEqual([], page.violations())
        page.js("document.getElementById('folders-text').value = arguments[0]", SHOW)
        page.click("#folders-save")
        page.until_text("#folders-said", "Saved.")
        roots = [{"name": "show", "paths": ["S:\\", "\\\\nas\\show"]}]
        self.assertEqual(roots, self.manager.get("/paths")["roots"])
        page.until_text("#folders-nodes", "linux sees –, but not show")
        page.until_text("#folders-nodes", "sea-1 does not say")
        page.until_text("#folders-proposals", "show has more names: S:\\, \\\\nas\\show, /mnt/show")
        page.click("#folders-proposals button")
        page.until(lambda: not page.texts("#folders-proposals li"), "nothing more to propose")
        self.assertIn("/mnt/show", self.manager.get("/paths")["roots"][0]["paths"])
        self.beat({"show": "/mnt/show"}, [])
        page.until_text("#folders-nodes", "linux sees show (/mnt/show).")
        page.click("#folders-close")


if __name__ == "__main__":
    unittest.main()
