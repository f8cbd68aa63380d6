"""A .blend is dropped onto the dashboard, or chosen, and becomes a job: in a real browser.

Scripted workers read it; test_system_dropped.py has real ones.
"""

from __future__ import annotations

import os
import unittest
from pathlib import Path

from support import browser, copies, waiting

import test_dashboard_pages as pages

HEAVY_S = 25
PATIENCE_S = 20
SCENES = [
    {"name": "Sea", "start": 1, "end": 48, "engine": "CYCLES", "x": 64, "y": 36, "fps": 25},
    {"name": pages.HOSTILE, "start": 5, "end": 5, "engine": "BLENDER_EEVEE_NEXT", "x": 8, "y": 8},
]
FACTS = {"scenes": SCENES, "scene": "Sea", "version": "4.2", "scripts": True}
LACKS = {"missing": ["tex/sand.png", pages.HOSTILE], "missing_total": 3}
tearDownModule = pages.tearDownModule


class Sends(pages.PageCase):
    def setUp(self):
        super().setUp()
        self.blend = Path(self.page.downloads, "my sea.blend")
        self.blend.write_bytes(b"BLENDER-v402" + os.urandom(300_000))

    def can_read(self):
        self.crew.beats["sea-1"]["can"] = ["frames", "copies", "read"]
        self.addCleanup(self.crew.beats["sea-1"].update, {"can": ["frames"]})
        self.crew.beat()

    def choose(self, path: Path | None = None):
        field = self.page.driver.find_element("css selector", "#send-file")
        field.send_keys(str(path or self.blend))

    def drop(self, *paths: Path):
        data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.page._command("Input.dispatchDragEvent", type=kind, x=300, y=300, data=data)

    def read(self, facts: dict | None = None, error: str = ""):
        """What a worker's Blender says, once the worker was asked: perhaps also of a file that the
        test before has left."""
        body = {"facts": facts} if facts else {"error": error}

        def is_told() -> bool:
            self.crew.beat("sea-1")
            asked = self.crew.replies["sea-1"].get("read")
            if asked:
                self.manager.post("/scene_facts", {"token": asked["token"], **body})
            return self.page.text("#send-fields") is not None

        self.page.until(is_told, "the questions")

    def queued(self) -> dict:
        self.page.until(lambda: self.page.text("#send") is None, "the dialog to close")
        jobs = self.manager.get("/queue")["queue"]
        running = self.manager.get("/status")["job"]
        return jobs[0] if jobs else running

    def value(self, selector: str) -> str:
        return self.page.js("return document.querySelector(arguments[0]).value;", selector)


class Sending(Sends):
    def test_it_is_sent_read_asked_and_queued(self):
        self.can_read()
        self.drop(self.blend)
        self.page.until_text("#send-title", "Send my sea.blend")
        self.read({**FACTS, **LACKS})
        page = self.page
        self.assertIn("Saved by Blender 4.2", page.text("#send-state"))
        self.assertIn("3 files that this .blend needs", page.text("#send-lacks"))
        self.assertEqual(["tex/sand.png", pages.HOSTILE, "…"], page.texts("#send-missing li"))
        self.assertEqual("my sea", self.value("#send-name"))
        self.assertEqual("1-48", self.value("#send-frames"))
        self.assertIn("it has some", page.text("#send-scripts-text"))
        self.assertFalse(page.js("return document.querySelector('#send-scripts').checked;"))
        page.js(
            "const box = document.querySelector('#send-scene'); box.value = arguments[0];"
            "box.dispatchEvent(new Event('change'));",
            pages.HOSTILE,
        )
        self.assertEqual("5", self.value("#send-frames"))
        self.assertIn("as in the file (EEVEE)", page.text("#send-engine"))
        self.assertIn("only nodes with the one that saved it", page.text("#send-blender"))
        page.js("document.querySelector('#send-blender').value = 'exact';")
        page.type("#send-tags", "GPU, memory-32")
        page.type("#send-frames", "5-6")
        page.click("#send-yes")
        job = self.queued()
        self.assertEqual("my sea", job["name"])
        self.assertEqual(["gpu", "memory-32"], sorted(job["tags"]))
        self.assertEqual("exact", job["blender"])
        self.assertEqual("5,6", job["frames"])
        self.assertEqual("BLENDER_EEVEE_NEXT", job["render_engine"])
        self.assertEqual(300_012, job["project_bytes"])
        data = self.blend.read_bytes()
        self.assertEqual(data, copies.ask(self.manager, f"/blob/{copies.sha(data)}"))

    def test_without_a_worker_that_reads_a_person_types(self):
        self.choose()
        self.page.until_text("#send-state", "No worker is online that can read the file")
        self.assertIsNone(self.page.text("#send-scene"))
        self.page.type("#send-frames", "7")
        self.page.click("#send-yes")
        job = self.queued()
        self.assertEqual(("7", ""), (job["frames"], job["render_engine"]))

    def test_a_file_that_cannot_be_read_is_said_and_may_be_sent_all_the_same(self):
        self.can_read()
        self.choose()
        self.read(error="It is <b>damaged</b>.")
        self.assertIn("It is <b>damaged</b>.", self.page.text("#send-state"))
        self.page.type("#send-frames", "nonsense")
        self.page.click("#send-yes")
        self.page.until_text("#toasts", "frame")
        self.assertIsNotNone(self.page.text("#send"), "a refusal loses nothing that was typed")
        self.page.click("#send-no")
        self.page.until(lambda: self.page.text("#send") is None, "the dialog to close")
        self.assertEqual(0, self.manager.get("/queue")["size"])

    def test_what_is_no_single_blend_is_not_sent(self):
        other = Path(self.page.downloads, "a.png")
        other.write_bytes(b"x")
        for paths in ((other,), (self.blend, other)):
            self.drop(*paths)
            self.page.until_text("#toasts", "Drop one .blend file")
            self.page.click("#toasts button")
            self.assertIsNone(self.page.text("#send"))

    def test_it_goes_on_after_a_manager_that_was_away(self):
        self.blend.write_bytes(b"BLENDER-v402" + os.urandom(6_000_000))
        page = self.page
        page._command("Network.enable")
        slow = {"offline": False, "latency": 0, "downloadThroughput": -1}
        page._command("Network.emulateNetworkConditions", **slow, uploadThroughput=1_000_000)
        self.addCleanup(
            page._command, "Network.emulateNetworkConditions", **slow, uploadThroughput=-1
        )
        self.choose()
        sha = copies.sha(self.blend.read_bytes())
        page.until_text("#send-state", "Sending: ")
        self.wait_for_some(sha)
        self.manager.kill("manager")
        page.until_text("#send-state", "It goes on from where it was")
        self.manager.start()
        page.until_text("#send-state", "No worker is online that can read the file", 60)
        page.complaints()  # that nobody answered for a while
        self.assertEqual(
            self.blend.read_bytes(), copies.ask(self.manager, f"/blob/{sha}"), "all of it, as it is"
        )
        page.click("#send-no")

    def wait_for_some(self, sha: str) -> None:
        path = f"/upload/{sha}"
        waiting.until(lambda: self.manager.get(path)["bytes"] > 0, PATIENCE_S, "some of it")

    def test_spanish_by_keyboard_on_a_phone(self):
        self.page.click("#language")
        self.can_read()
        self.page.until_text("#send-open", "Enviar un .blend")
        self.choose()
        self.read({**FACTS, **LACKS})
        self.assertIn("Guardado con Blender 4.2", self.page.text("#send-state"))
        self.page.press("ESCAPE")
        self.page.until(lambda: self.page.text("#send") is None, "the dialog to close")


@browser.axe_needed
class Accessibility(Sends):
    def test_nothing_is_wrong_with_the_questions_in_both_themes(self):
        self.can_read()
        self.choose()
        self.page.until_text("#send-state", "Sent. ")
        self.assertEqual([], self.page.violations())
        self.read({**FACTS, **LACKS})
        for theme in ("dark", "light"):
            self.page.theme(theme)
            self.assertEqual([], self.page.violations(), theme)
        self.page.click("#send-no")


class WithToken(Sends):
    TOKEN = "sesame"

    def test_only_who_has_it_sends(self):
        self.choose()
        self.page.until_text("#token-title", "token")
        self.page.click("#token-no")
        self.page.until(lambda: self.page.text("#send") is None, "the dialog to close")
        self.page.complaints()  # the refusal, which the browser notes
        self.choose()
        self.page.until_text("#token-title", "token")
        self.page.type("#token-value", self.TOKEN)
        self.page.click("#token-form .main")
        self.page.until_text("#send-state", "No worker is online that can read the file")
        self.page.click("#send-no")
        self.page.complaints()


if __name__ == "__main__":
    unittest.main()
