"""Shared folders in the dashboard: shown, edited, added with one click, and which node sees what.

Caught when planted: what a person types overwritten by the next refresh, a refusal that nobody can
read behind the dialog, a proposal that forgets the folders that are there.
"""

from __future__ import annotations

from test_dashboard_pages import PageCase, tearDownModule  # noqa: F401  (one window for both)

HEAVY_S = 30
SHOW = "show\nS:\\\n\\\\nas\\show"


class Folders(PageCase):
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
    import unittest

    unittest.main()
