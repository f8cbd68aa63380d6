"""The dashboard's main paths in a Firefox, as one story.

What each control does, and what the page looks like, is shown in Chromium (test_dashboard_pages.py
and its neighbours); here, that the other engine does the same with the same page.
"""

from __future__ import annotations

import unittest

from support import firefox, sample_pictures

import test_dashboard_pages as pages

HEAVY_S = 15
LIGHT = (0.25, 0.5, 2.0)  # of the EXR; what is brighter than white is seen with less exposure

tearDownModule = pages.tearDownModule


@firefox.needed
class MainPaths(pages.PageCase):
    @classmethod
    def setUpClass(cls):
        pages.window.append(firefox.Page("about:blank"))
        super().setUpClass()

    def setUp(self):
        """A job of which two frames are done, and two that wait, before anybody looks."""
        self.job_id = self.send("1-4", name="sea", output_path=str(self.manager.folder / "sea_"))
        for name in ("coral", "anemone"):
            self.send(name=name)
        self.crew.beat()
        for frame in (1, 2):
            self.render(frame)
        super().setUp()

    def render(self, frame: int) -> None:
        file = self.manager.folder / f"sea_{frame:04}.exr"
        file.write_bytes(sample_pictures.exr_zip(64, 36, LIGHT))
        self.crew.render("sea-1", file=str(file))

    def test_from_a_frame_that_comes_to_the_finished_job(self):
        self.see_a_frame_come()
        self.look_at_pictures()
        self.move_a_job_by_keys()
        self.cancel_with_a_question()
        self.find_it_among_the_finished()
        self.read_it_in_spanish_and_by_daylight()
        self.assertEqual(self.page.complaints(), [])
        self.page.js("setTimeout(() => { throw new Error('on purpose'); });")
        (seen,) = self.page.until(self.page.complaints, "a mistake, which is not overlooked")
        self.assertIn("on purpose", seen)

    def see_a_frame_come(self) -> None:
        page = self.page
        page.until_text("#job-facts", f"Job {self.job_id} ")
        page.until_text("#stats", "2 / 4")
        self.render(3)
        page.until_text("#stats", "3 / 4")
        page.until(lambda: self.count("done").startswith("3 done"), "the grid to follow")
        page.press("g", "HOME", "ARROW_RIGHT", "ARROW_RIGHT")
        self.assertIn("Frame 3: done on sea-1", page.text("#readout"))
        page.until(lambda: len(page.texts("#strip button")) == 3, "its picture, too")

    def look_at_pictures(self) -> None:
        page = self.page
        page.click("#strip button:last-child")
        page.until_text("#picture-text", "sea_0001.exr")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        page.until(lambda: page.js(width) == 32, "the small picture")
        page.press("ARROW_RIGHT")
        page.until_text("#picture-text", "sea_0002.exr")
        page.click("#picture-exr")
        page.until(lambda: self.shown() == [137, 188, 255], "the EXR's light")
        self.set("#picture-exposure", -1, "input")
        page.until(lambda: self.shown() == [99, 137, 255], "half of it")
        page.press("ESCAPE")
        page.until(lambda: page.text("#picture-text") is None, "the viewer to close")

    def move_a_job_by_keys(self) -> None:
        page = self.page
        page.until(lambda: page.texts("#queue li b") == ["coral", "anemone"], "both that wait")
        page.js("document.querySelector('#queue li:last-child .open').focus();")
        self.alt("ARROW_UP")
        page.until(lambda: self.queued() == ["anemone", "coral"], "the manager to hear of it")
        page.until(lambda: page.texts("#queue li b") == ["anemone", "coral"], "the rows to follow")

    def cancel_with_a_question(self) -> None:
        page = self.page
        page.click("#cancel")
        self.assertIn("sea", page.text("#confirm-text"))
        page.press("ENTER")  # the safe answer has the focus
        page.until(lambda: page.text("#confirm-text") is None, "the question to close")
        self.assertNotIn("cancelled", self.manager.get("/status")["job"])
        page.click("#cancel")
        page.click("#confirm-yes")
        page.until_text("#toasts", "sea is cancelled")
        self.crew.settle()

    def find_it_among_the_finished(self) -> None:
        page = self.page
        page.click("#tab-history")
        page.until_text("#history-rows", "cancelled")
        page.type("#history-filter", "nobody")
        page.until_text("#history-empty", "No finished job has these words.")
        page.type("#history-filter", "sea")
        page.until(lambda: page.texts("#history-rows .open") == ["sea"], "the one by its name")

    def read_it_in_spanish_and_by_daylight(self) -> None:
        page = self.page
        page.click("#language")
        page.until_text("#tabs", "Historial")
        self.assertEqual("es", page.attribute("html", "lang"))
        ground = "return getComputedStyle(document.body).backgroundColor;"
        dark = page.js(ground)
        page.theme("light")
        page.until(lambda: page.js(ground) != dark, "the light theme of the system")
        page.press("t")
        page.until(lambda: page.js(ground) == dark, "the dark theme by hand")


if __name__ == "__main__":
    unittest.main()
