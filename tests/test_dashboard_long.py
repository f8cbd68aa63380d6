"""More of everything than one reply has room for: the page reads on, and shows all of it."""

from __future__ import annotations

import json
import unittest

from support import browser, scripted

HEAVY_S = 40
WORKERS = 150
QUEUED = 230
PAST = 240
FRAMES = 30_000
ROOM = 64 * 1024  # of what is asked for every two seconds
# With the last worker in view: how far the heading has moved (px), and how many whole rows show.
SCROLLED = """
const frame = document.querySelector('#page-workers .scroller');
frame.scrollTop = frame.scrollHeight;
const { top, bottom } = frame.getBoundingClientRect();
const heading = document.querySelector('#workers-head th').getBoundingClientRect();
const isSeen = ({ top: from, bottom: to }) => from >= heading.bottom - 1 && to <= bottom + 1;
const rows = [...document.querySelectorAll('#workers-rows tr')];
return [heading.top - top, rows.filter((row) => isSeen(row.getBoundingClientRect())).length];
"""


@browser.needed
class MoreThanFits(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.manager = scripted.Manager(cls)
        cls.manager.stop("manager")
        data = cls.manager.folder / "manager"
        (data / "job_history.json").write_text(
            json.dumps([cls.past(n) for n in range(1, PAST + 1)])
        )
        cls.manager.start()
        cls.crew = scripted.Crew(cls.manager, [f"node-{n:03d}" for n in range(WORKERS)])
        cls.addClassCleanup(cls.crew.close)
        cls.manager.submit(**scripted.job(f"1-{FRAMES}", name="ocean"))
        cls.crew.take("node-149")
        for number in range(QUEUED):
            cls.manager.submit(**scripted.job("1-9", name=f"queued {number}"))
        cls.page = browser.Page(cls.manager.url + "/")
        cls.addClassCleanup(cls.page.close)

    @staticmethod
    def past(number: int) -> dict:
        job = {"job_id": number, "name": f"old {number}", "blend_file": "/s/a.blend"}
        job |= {"output_path": "/s/o", "total_frames": 9, "completed_frames": 9, "duration": 1.0}
        return {**job, "workers_used": 1, "completed_at": 1.6e9 + number, "datetime": "2020-01-01"}

    def count(self, selector: str, wanted: int) -> None:
        script = f"return document.querySelectorAll({selector!r}).length;"
        self.page.until(lambda: self.page.js(script) == wanted, f"{wanted} of {selector}", 60)

    def test_every_worker_has_its_lane_and_its_row(self) -> None:
        self.assertLess(len(self.manager.get("/status")["workers"]), WORKERS)
        self.page.open("overview")
        self.count("#lanes li", WORKERS)
        self.page.until_text("#lanes-count", f"{WORKERS} online")
        self.page.until_text("#situation", f"{WORKERS}")
        self.page.open("workers")
        self.count("#workers-rows tr", WORKERS)
        self.page.until_text("#workers-title", f"{WORKERS}")
        self.page.until_text("#workers-rows tr:last-child", "node-149")
        self.page.until_text("#workers-rows tr:last-child", "rendering")
        names, rows = self.page.js(SCROLLED)
        self.assertEqual(0, names, "the names of the columns stay where they are")
        self.assertGreaterEqual(rows, 16, "defect: ten on a screen")

    def test_the_queue_says_how_many_and_shows_more_when_asked(self) -> None:
        self.page.open("overview")
        self.count("#queue li", 100)
        self.page.until_text("#queue-count", f"{QUEUED}")
        self.page.click("#queue-more")
        self.count("#queue li", 200)
        self.page.click("#queue-more")
        self.count("#queue li", QUEUED)
        self.page.until_text("#queue li:last-child", f"queued {QUEUED - 1}")
        self.assertFalse(self.page.js("return document.querySelector('#queue-more').offsetHeight;"))

    def test_the_history_goes_back_to_the_first_job(self) -> None:
        self.page.open("history")
        self.page.until_text("#history-sum", f"{PAST}")
        for wanted in (100, 200):
            self.count("#history-rows tr", wanted)
            self.page.click("#history-more")
        self.count("#history-rows tr", PAST)
        self.page.until_text("#history-rows tr:last-child", "old 1")
        self.page.until_text("#history-rows tr:first-child", f"old {PAST}")

    def test_each_frame_of_a_huge_job_is_in_the_grid(self) -> None:
        self.page.open("overview")
        self.page.until_text("#stats", f"{FRAMES:,}", 60)
        self.page.press("g", "END")
        self.page.until_text("#readout", f"Frame {FRAMES}: waiting.", 60)

    def test_no_question_that_is_asked_again_and_again_is_answered_at_length(self) -> None:
        self.page.open("workers")
        self.count("#workers-rows tr", WORKERS)
        self.page.js("performance.clearResourceTimings();")
        sizes = (
            "return performance.getEntriesByType('resource').filter((one) => one.responseEnd)"
            ".map((one) => [new URL(one.name).pathname, one.decodedBodySize]);"
        )
        found = self.page.until(
            lambda: (got := self.page.js(sizes)) and len(got) > 6 and got, "some refreshes", 60
        )
        self.assertIn("/workers", [path for path, _ in found])
        self.assertLess(max(size for _, size in found), ROOM, found)
        self.assertEqual(self.page.complaints(), [])


if __name__ == "__main__":
    unittest.main()
