"""What people do at the dashboard, in a real browser: pause, move, change, once more, find trouble.

The workers are scripted, as in test_dashboard_pages.py, whose window and farm serve here, too.
"""

from __future__ import annotations

import contextlib
import unittest
from collections.abc import Iterator

from support import faces

import test_dashboard_pages as pages

HEAVY_S = 40
tearDownModule = pages.tearDownModule


@contextlib.contextmanager
def nobody_online(case: pages.PageCase) -> Iterator[None]:
    for name in case.WORKERS:
        case.crew.leave(name)
    try:
        yield
    finally:
        case.crew.come_back(*case.WORKERS)


class Jobs(pages.PageCase):
    def test_a_running_job_is_paused_and_goes_on(self):
        self.running(name="sea")
        page = self.page
        page.click("#pause")
        page.until_text("#situation", "The job is paused")
        page.until_text("#job-facts", "paused")
        self.assertTrue(self.manager.get("/status")["job"]["paused"])
        self.assertEqual("–", page.texts("#stats dd")[-1].strip(), "no hour at which it is ready")
        page.until_text("#pause", "Go on")
        page.click("#pause")
        page.until_text("#situation", "workers render")
        self.assertNotIn("paused", self.manager.get("/status")["job"])

    def test_a_job_that_nobody_can_do_says_why(self):
        exact = {"blender": "exact", "blender_version": "4.4.0"}
        self.send(name="needs", tags=["gpu", "memory-512"], **exact)
        page = self.page
        page.until_text("#queue", "No worker online has what it asks for: blender-4.4, gpu")
        page.until_text("#situation", "No worker online has what it asks for")
        page.click("#queue li:first-child .open")
        self.assertIn("Blender 4.4 only · for: gpu, memory-512", page.text("#queued-facts"))

    def test_the_queue_is_put_in_order(self):
        self.running(name="first")
        for name in ("a", "b", "c"):
            self.send(name=name)
        page = self.page
        page.until(lambda: page.texts("#queue li b") == ["a", "b", "c"], "three jobs")
        for said in (r"Job \d+ ", r"\b10 frames", "…/out/sea_####"):
            self.assertRegex(page.text("#queue li"), said)
        page.js("document.querySelector('#queue li:last-child .open').focus();")
        self.alt("ARROW_UP")
        page.until(lambda: page.texts("#queue li b") == ["a", "c", "b"], "one place up by key")
        page.js("document.querySelector('#queue li:last-child .open').focus();")
        self.alt("HOME")
        page.until(lambda: page.texts("#queue li b") == ["b", "a", "c"], "the top by key")
        page.click("#queue li:first-child .open")
        self.assertIn("Job", page.text("#queued-facts"))
        self.assertIn("1 / 3", page.text("#queued-facts"))
        link = page.js("return document.querySelector('#hand-over a').getAttribute('href');")
        self.assertRegex(link, r"^/openjd\?job_id=\d+$")
        page.click("#hand-over button")
        page.until_text("#toasts", "must be told the pictures' format")
        page.click("#moves button:last-child")
        page.until(lambda: self.queued() == ["a", "c", "b"], "the bottom by the dialog")
        page.click("#job-close")
        page.until(lambda: page.texts("#queue li b") == ["a", "c", "b"], "the rows to follow")
        self.drag(3, 1)
        page.until(lambda: self.queued() == ["b", "a", "c"], "dragged to the top")
        page.open("logs")
        page.until_text("#lines", "(b) moved from place 3 to 1 by 127.0.0.1")

    def test_several_are_chosen_and_moved_paused_and_removed_at_once(self):
        self.running(name="first")
        for name in "abcdef":
            self.send(name=name)
        page = self.page
        page.until(lambda: len(page.texts("#queue li b")) == 6, "six jobs")
        self.choose("c")
        self.choose("e", "SHIFT")
        page.until_text("#chosen", "3 jobs chosen")
        self.assertEqual([], page.violations())
        page.click("#chosen [data-move=top]")
        page.until(lambda: self.queued() == [*"cdeabf"], "three at the top, in their order")
        page.click("#chosen [data-pause=yes]")
        page.until(lambda: self.paused() == [*"cde"], "three to be paused")
        page.until(lambda: page.text("#chosen [data-pause=yes]") is None, "all are paused")
        page.click("#chosen-none")
        self.focus("d")
        page.press("SPACE")
        self.touch("a")
        page.until_text("#chosen", "2 jobs chosen")
        page.js("document.querySelector('#queue li:nth-child(4) .open').focus();")
        self.alt("END")
        page.until(lambda: self.queued() == [*"cebfda"], "both at the bottom, in their order")
        page.click("#chosen-remove")
        self.assertIn("Remove 2 jobs", page.text("#confirm-title"))
        page.click("#confirm-yes")
        page.until(lambda: self.queued() == [*"cebf"], "both to be gone")
        page.until(lambda: page.text("#chosen") is None, "nothing to be chosen")
        page.until_text("#toasts", "Done, for 2 jobs")

    def test_those_that_are_chosen_are_dragged_together(self):
        self.running(name="first")
        for name in "abcdef":
            self.send(name=name)
        page = self.page
        page.until(lambda: len(page.texts("#queue li b")) == 6, "six jobs")
        for name in "ace":
            self.choose(name)
        for start, end, order in (
            (1, 4, "bdacef"),
            (5, 1, "acebdf"),
            (2, 6, "bdface"),
            (1, 3, "dfbace"),
        ):
            self.drag(start, end)
            page.until(lambda order=order: self.queued() == [*order], f"{order} in the queue")
            page.until(
                lambda order=order: page.texts("#queue li b") == [*order], "the rows to follow"
            )
        page.until_text("#chosen", "3 jobs chosen")

    def paused(self) -> list[str]:
        queue = self.manager.get("/queue")["queue"]
        return [item["name"] for item in queue if item.get("paused")]

    def box(self, name: str) -> str:
        return f"#queue input[aria-label='Choose {name}']"

    def focus(self, name: str) -> None:
        self.page.js("document.querySelector(arguments[0]).focus();", self.box(name))

    def choose(self, name: str, key: str = "") -> None:
        from selenium.webdriver import ActionChains, Keys

        found = self.page.driver.find_element("css selector", self.box(name))
        chain = ActionChains(self.page.driver)
        if key:
            chain.key_down(getattr(Keys, key)).click(found).key_up(getattr(Keys, key)).perform()
        else:
            chain.click(found).perform()

    def touch(self, name: str) -> None:
        """A finger on the row's number, beside the box."""
        from selenium.webdriver.common.actions import action_builder, interaction, pointer_input

        number = self.page.driver.find_element("css selector", f"{self.box(name)} + span")
        finger = pointer_input.PointerInput(interaction.POINTER_TOUCH, "finger")
        tap = action_builder.ActionBuilder(self.page.driver, mouse=finger)
        tap.pointer_action.move_to(number).pointer_down().pointer_up()
        tap.perform()

    def drag(self, start: int, end: int) -> None:
        """From one row's number to another's, by the events: chromedriver hangs in a real drag."""
        self.page.js(
            "const row = (n) => document.querySelector(`#queue li:nth-child(${n})`);"
            "const with_ = { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true };"
            "row(arguments[0]).dispatchEvent(new DragEvent('dragstart', with_));"
            "row(arguments[1]).dispatchEvent(new DragEvent('dragover', with_));"
            "row(arguments[1]).dispatchEvent(new DragEvent('drop', with_));",
            start,
            end,
        )

    def test_a_job_that_waits_is_paused_in_its_row(self):
        self.running(name="first")
        job_id = self.send(name="waits")
        page = self.page
        page.until_text("#queue", "waits")
        page.click("#queue li:first-child > button")
        page.until_text("#queue", "paused")
        self.assertTrue(self.manager.get("/queue")["queue"][0]["paused"])
        page.click("#queue li:first-child > button")
        page.until(lambda: "paused" not in page.text("#queue"), "it to go on")
        self.assertEqual([job_id], [j["job_id"] for j in self.manager.get("/queue")["queue"]])

    def test_order_attempts_and_limit_are_changed_while_it_runs(self):
        job_id = self.running("1-9", name="sea")
        self.crew.render("sea-1", file="/renders/sea_0001.png")  # its format is known by its name
        page = self.page
        page.click("#job-open")
        page.js("document.querySelector('#change-order').value = 'ends_first';")
        page.type("#change-limit", "1.5")
        page.click("#change-form button")
        page.until_text("#toasts", "sea is changed")
        self.assertEqual(9, self.crew.take("sea-1")["frame"])
        job = self.manager.get("/status")["job"]
        self.assertEqual(("ends_first", 90), (job["order"], job["frame_time_limit"]))
        self.assertNotIn("attempts", job)  # what was left alone was not sent
        page.type("#again-frames", "1,2")
        page.click("#again-form button")
        page.until_text("#toasts", "Queued as job")
        page.click("#again-form button")
        page.until_text("#toasts", "renders these frames already")
        self.assertEqual("1,2", self.manager.get("/queue")["queue"][0]["frames"])
        page.js("window.saved = [];")
        page.js("HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };")
        page.click("#hand-over button")
        page.until_text("#toasts", "no place for these, and does as it is set up: allow_scripts")
        page.until(lambda: page.js("return saved;") == [f"flamenco-{job_id}.json"], "its file")
        page.click("#job-close")

    def test_the_output_is_copied_with_one_click_and_what_waits_is_not_rendered_again(self):
        self.running(name="sea")
        self.send(name="waits")
        page = self.page
        page.click("#queue li:first-child .open")
        page.until_text("#job-title", "waits")
        self.assertFalse(page.text("#again-form"))
        self.assertEqual([], page.violations())
        page.js(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
        )  # as over http
        page.click("#queued-facts button")
        page.until_text("#queued-facts", "Copied")
        self.assertIn("Open folder", page.text("#queued-facts"))
        page.click("#queued-facts button:last-child")
        page.until_text("#toasts", "The manager's computer does not see that folder.")
        self.assertIn("/share/out/sea_####", page.text("#queued-facts"))
        page.click("#job-close")
        page.click("#tab-workers")
        page.driver.execute_script("document.querySelector('#workers-filter').focus()")
        self.paste()
        self.assertEqual("/share/out/sea_####", page.js("return document.activeElement.value"))

    def paste(self) -> None:
        from selenium.webdriver import ActionChains, Keys

        chain = ActionChains(self.page.driver).key_down(Keys.CONTROL).send_keys("v")
        chain.key_up(Keys.CONTROL).perform()

    def test_a_cancelled_job_with_nobody_online_is_not_said_to_go_on(self):
        """Defect: the toast said cancelled, the page that the job is kept and goes on."""
        job_id = self.running(name="sea")
        with nobody_online(self):
            self.look_at_a_cancelled_job()
        alerts = [one["message"] for one in self.manager.get("/alerts")["alerts"]]
        self.assertEqual(1, sum(f"Job {job_id} " in text for text in alerts), alerts)

    def look_at_a_cancelled_job(self) -> None:
        page = self.page
        page.until_text("#situation", "No worker is online. The job is kept")
        page.click("#cancel")
        page.click("#confirm-yes")
        page.until_text("#situation", "The job is cancelled")
        page.until_text("#job-facts", "cancelled")
        self.assertIsNone(page.text("#pause"))


class Trouble(pages.PageCase):
    def test_frames_that_failed_or_are_tried_again_are_a_list(self):
        """Defects: a retried frame was not marked, and its errors were those of all jobs."""
        self.running("1-4", name="before")
        self.crew.render("sea-1", "failed", error="Blender crashed before.")
        self.manager.post("/cancel_job", {})
        self.crew.settle()
        self.running("1-6", name="sea", attempts=2)
        self.crew.render("sea-1", "failed", error="Blender crashed now.")
        page = self.page
        page.until_text("#trouble-title", "1 frame failed or was tried again")
        work = self.crew.take(self.WORKERS[1])
        self.assertEqual(1, work["frame"])
        self.crew.show(self.WORKERS[1], work, 1.0)
        page.until(lambda: "attempt 2" in (self.hint() or ""), "what the frame's button says")
        self.assertNotEqual("100", page.text("#percent"))
        page.click("#trouble button")
        page.until_text("#lines", "Blender crashed now.")
        self.assertNotIn("Blender crashed before.", page.text("#lines"))
        page.click("#logs-since")
        page.until_text("#lines", "Blender crashed before.")

    def hint(self) -> str | None:
        return self.page.attribute("#trouble button", "title")

    def test_a_farm_at_39_of_40_is_not_at_100_percent(self):
        self.running("1-40", name="sea")
        for _ in range(39):
            self.crew.render("sea-1", room=10**9, grows=3 * 10**9)
        self.crew.show("sea-1", self.crew.take("sea-1"), 1.0)
        page = self.page
        page.until_text("#stats", "39 / 40")
        page.until_text("#legend", "1 rendering")
        self.assertEqual("99", page.text("#percent"))
        self.assertIn("only 1 GB free in the output folder, about 3 GB", page.text("#job-facts"))
        self.assertIn("will not fit", page.text("#notes"))
        self.crew.render("sea-1", room=10**9, grows=3 * 10**9)
        self.crew.settle()
        self.send("1-2", name="again", output_path="/share/out/again_", paused=True)
        page.until_text("#queue", "only 1 GB free in the output folder, about 6 GB to come")
        page.until_text("#notes", "(again) may not fit")
        page.click("#queue .open")
        self.assertIn("only 1 GB free", page.text("#queued-facts"))
        page.click("#job-close")
        self.manager.stop("manager")
        self.manager.start()
        page.open()
        page.until_text("#queue", "only 1 GB free in the output folder, about 6 GB to come")

    def test_what_all_that_render_wait_for_is_the_headline_while_they_do(self):
        """Defect: a full output folder looked healthy, with a rate and an hour that slid on."""
        self.running("1-9", name="sea")
        self.crew.render("sea-1")
        for name in self.WORKERS:
            self.crew.show(name, self.crew.take(name), 0.5)
        page = self.page
        page.until(lambda: self.foretold()[1] != "–", "an hour at which it ends")
        why = "There is no room left in /share/out."
        for name in self.WORKERS:
            self.crew.beats[name]["waiting_for"] = why
        page.until_text("#situation", f"2 workers wait: {why}")
        page.until(lambda: self.foretold() == ["–", "–"], "nobody to say when")
        page.click("#tab-workers")
        page.until_text("#workers-rows", why)
        page.click("#tab-overview")
        for name in self.WORKERS:
            del self.crew.beats[name]["waiting_for"]
        page.until_text("#situation", "2 of 2 workers render")
        page.until_text("#notes", "sea-1 goes on")
        page.until(lambda: self.foretold()[1] != "–", "the hour again")

    def foretold(self) -> list[str]:
        """What is left, and when it ends."""
        left, _, ends = self.page.texts("#stats dd")[-3:]
        return [left.strip(), ends.strip()]

    def test_missing_frames_are_asked_for_once(self):
        """Defect: the button stayed bright, and two clicks queued twice."""
        self.running("1-3", name="with a gap", attempts=1)
        for result in ("done", "failed", "done"):
            self.crew.render("sea-1", result)
        self.crew.settle()
        page = self.page
        self.open_newest("with a gap")
        page.click("#history-rows button.main")
        page.until_text("#history-rows .record", "renders the missing frames")
        self.assertIsNone(page.text("#history-rows button.main"))
        self.crew.beat()
        page.until(lambda: self.manager.get("/status")["job_id"], "the job to begin")
        status, refused = self.manager.request("/requeue", {"job_id": self.newest()})
        self.assertEqual(409, status, refused)
        self.assertIn("already", refused["error"])
        self.crew.render("sea-1")
        self.crew.settle()
        page.until(lambda: "renders the missing" not in page.text("#history-rows"), "it to be over")
        self.assertIsNone(page.text("#history-rows button.main"))

    def newest(self) -> int:
        return self.manager.get("/history")["jobs"][-1]["job_id"]


class Workers(pages.PageCase):
    def test_one_and_all_are_paused_and_go_on(self):
        page = self.page
        page.click("#tab-workers")
        page.until_text("#workers-rows", "sea-1")
        page.click("#workers-rows tr:last-child .open")
        page.click("#worker-pause")
        page.until_text("#worker-facts", "paused")
        page.until_text("#worker-pause", "Go on")
        page.click("#worker-close")
        page.until_text("#workers-rows", "paused")
        page.click("#pause-all")
        page.until_text("#pause-all", "Let all go on")
        self.send(name="waits")
        page.click("#tab-overview")
        page.until_text("#situation", "All workers are paused")
        page.click("#tab-workers")
        page.click("#pause-all")
        page.until_text("#pause-all", "Pause all")
        page.click("#tab-overview")
        page.until_text("#job-name", "waits")

    def test_what_cycles_renders_on_is_chosen(self):
        """Of one kind at a time; and what renders on the processor instead is marked. Which
        Blenders a computer has stands there, too."""
        page, name = self.page, "sea-1"
        ids = [
            "CUDA_A4000_0000:65:00",
            "CUDA_A4000_0000:65:00_OptiX",
            "CUDA_A4000_0000:b3:00_OptiX",
        ]
        cards = [
            {"kind": kind, "id": each, "name": "A4000"}
            for kind, each in zip(["CUDA", *["OPTIX"] * 2], ids)
        ]
        said = {"known": cards, "chosen": ids[:1], "sit_out": False, "slots": 1, "open": 1}
        before = self.crew.beats[name]
        self.addCleanup(self.crew.beats.__setitem__, name, before)
        settled = {"job_id": 0, "by": "node", "asked": ids[:1], "used": ["CPU"]}
        info = {**before.get("system_info", {}), "blenders": ["5.2.3", "4.5.1"]}
        more = {"job_id": 0, "devices": {**said, **settled}, "system_info": info}
        self.crew.beats[name] = {**before, **more}
        page.click("#tab-workers")
        page.until_text("#workers-rows", "on the CPU, not on A4000 (CUDA)")
        rows = page.texts("#workers-rows tr")
        row = next(place for place, row in enumerate(rows, 1) if name in row)
        page.click(f"#workers-rows tr:nth-child({row}) .open")
        page.until_text("#worker-facts", "asked for: A4000 (CUDA) (chosen here)")
        page.until_text("#worker-facts", "5.2.3, 4.5.1")
        self.assertIn("5.2, 4.5", rows[row - 1])
        page.click("#worker-devices summary")
        for at in (3, 4):  # another kind: the first is let go; and the processor
            page.click(f"#devices-list label:nth-child({at}) input")
        page.click("#devices-sit-out")
        page.js("document.querySelector('#devices-slots').value = 'auto';")
        page.click("#devices-save")
        wish = {"chosen": [ids[2], "CPU"], "sit_out": True, "slots": "auto"}
        page.until(lambda: self.crew.replies[name].get("devices") == wish, "the wish")
        self.crew.beats[name] = {**before, "devices": {**said, **wish}}
        page.until_text("#worker-facts", "Chosen for it\nA4000 (OPTIX), CPU")
        page.until_text("#worker-facts", "1, as many as pay")
        self.assertNotIn("on the CPU, not", page.text("#workers-rows"))
        for known, words in (
            (None, "It has not listed its devices yet."),
            ([], "no graphics card"),
        ):
            self.crew.beats[name] = {**before, "devices": {**said, **wish, "known": known}}
            page.until_text("#devices-list", words)
        page.press("ESCAPE")

    def test_an_empty_filter_is_no_filter(self):
        page = self.page
        with nobody_online(self):
            page.open("workers")
            page.until_text("#workers-title", "0 workers online")
            page.type("#workers-filter", "nobody has this name")
            page.until_text("#workers-empty", "No worker fits.")


class Past(pages.PageCase):
    def finish(self, name: str, frames: str, results: tuple[str, ...]) -> None:
        self.running(frames, name=name, attempts=1)
        for result in results:
            self.crew.render("sea-1", result)
        self.crew.settle()

    def test_a_finished_job_is_sent_once_more(self):
        self.finish("sponge", "1-3", ("done",) * 3)
        page = self.page
        self.open_newest("sponge")
        page.until_text("#history-rows form", "Render frames again")
        self.assertEqual("1-3", page.js("return document.querySelector('.record input').value;"))
        page.click("#history-rows form button")
        page.until_text("#toasts", "Queued as job")
        self.crew.beat()
        again = page.until(lambda: self.manager.get("/status")["job"], "it to begin")
        self.assertEqual(("sponge", "1-3"), (again["name"], again["frames"]))
        self.assertEqual(3, self.manager.get("/frames")["counts"]["waiting"], "done as they are")

    def test_a_failed_frames_log_opens_at_its_end_and_where_it_failed(self):
        self.running("1-2", name="coral", attempts=1)
        lines = [f"line {number} of Blender" for number in range(40)]
        self.crew.report("sea-1", self.crew.take("sea-1"), "failed", log_tail=lines)
        self.crew.render("sea-1")
        self.crew.settle()
        page = self.page
        self.open_newest("coral")
        page.click("#history-rows summary")
        below = (
            "const { scrollTop, clientHeight, scrollHeight } = document.querySelector('.short');"
            "return scrollHeight > clientHeight ? scrollHeight - clientHeight - scrollTop : -1;"
        )
        page.until(lambda: 0 <= page.js(below) < 2, "the reason, which stands at the end")

    def test_what_was_is_there_after_a_restart_of_the_manager(self):
        self.crew.come_back("nautilus")
        self.crew.leave("nautilus")
        self.finish("before", "1", ("done",))
        self.manager.stop("manager")
        self.manager.start()
        self.crew.beat()
        page = self.page
        page.open("workers")
        page.until_text("#workers-rows .offline", "nautilus")
        page.open("logs")
        page.until_text("#lines", "(before)")
        logs, alerts = self.manager.get("/logs")["activity"], self.manager.get("/alerts")["alerts"]
        for kept in (logs, alerts):  # the page shows once what both have
            self.assertIn("(before)", "".join(line["message"] for line in kept))
        page.open("history")
        page.until_text("#history-rows", "before")

    def names(self) -> list[str]:
        return self.page.texts("#history-rows .open")

    def test_finished_jobs_are_found_and_sorted(self):
        self.manager.post("/clear_history", {})
        self.finish("coral", "1-2", ("done", "failed"))
        self.finish("anemone", "1", ("done",))
        page = self.page
        page.click("#tab-history")
        page.until(lambda: self.names() == ["anemone", "coral"], "both, the newest first")
        page.until_text("#history-room", "free in the manager’s folder")
        page.type("#history-filter", "with errors")
        page.until(lambda: self.names() == ["coral"], "the one with errors")
        page.type("#history-filter", "nobody")
        page.until_text("#history-empty", "No finished job has these words.")
        page.type("#history-filter", "sea-1")
        page.click("#history-head th:nth-child(5) button")
        page.until(lambda: self.names() == ["anemone", "coral"], "by frames, as many in both")
        page.click("#history-head th:first-child button")
        page.click("#history-head th:first-child button")
        page.until(lambda: self.names() == ["coral", "anemone"], "by name, downwards")
        self.assertEqual([], page.violations())


class Faces(pages.PageCase):
    """How it looks where few look."""

    WORKERS = ("sea-1", "مركب النور")

    def setUp(self):
        super().setUp()
        self.addCleanup(self.page.theme, "dark")
        self.addCleanup(self.page.resize)

    def test_axe_has_nothing_against_the_dialogs(self):
        self.running(name="first")
        self.send(name="second")
        self.crew.render("sea-1", "failed")
        page = self.page
        page.until_text("#trouble-title", "failed")
        self.assertEqual([], page.violations())
        page.click("#queue li .open")
        page.until_text("#job-title", "second")
        self.assertEqual([], page.violations())
        page.click("#job-close")
        page.press("?")
        page.until_text("#states", "CONFIG")
        self.assertEqual([], page.violations())

    def test_a_name_that_runs_from_right_to_left_turns_nothing_around_it(self):
        name = "مشهد البحر"
        told = {"comment": "المحاولة 2", "scene": name, "submitted_by": "عنا"}
        told["output_path"] = f"/share/{name} 7/####"
        names = [name, *told.values(), self.WORKERS[1]]
        self.running("1-4", name=name, attempts=1, **told)
        self.send(name=name, **told)
        for result in ("done", "failed"):
            self.crew.render(self.WORKERS[1], result)
        page = self.page
        page.until_text("#notes", self.WORKERS[1])
        page.until_text("#queue", name)
        self.assertEqual([], page.js(faces.TURNED, names))
        for opens, closes in (
            ("#job-open", "#job-close"),
            ("#queue .open", "#job-close"),
            ("#cancel", "#confirm-no"),
            ("#strip button", "#picture-close"),
        ):
            page.click(opens)
            self.assertEqual([], page.js(faces.TURNED, names), opens)
            page.click(closes)
        page.click("#tab-workers")
        page.click("#workers-rows tr:last-child .open")
        self.assertEqual([], page.js(faces.TURNED, names), "a worker")
        page.click("#worker-close")
        page.click("#tab-logs")
        page.until_text("#lines", name)
        self.assertEqual([], page.js(faces.TURNED, names), "logs")
        self.manager.post("/cancel_job", {})
        self.crew.settle()
        self.open_newest(name)
        page.until_text("#history-rows .record", name)
        self.assertEqual([], page.js(faces.TURNED, names), "history")

    def test_what_went_wrong_is_above_the_longest_queue(self):
        """Defect: with 60 jobs, alerts were 7,000 px down on a phone."""
        self.running("1-4", name="sea", attempts=1)
        self.crew.render("sea-1", "failed")
        for number in range(60):
            self.send(name=f"shot {number}")
        page = self.page
        for is_phone, size in ((False, (1440, 900)), (True, (390, 844))):
            page.resize(size, is_phone)
            page.open()
            page.until(lambda: len(page.texts("#queue li")) == 60, "the queue")
            page.until_text("#notes", "Frame 1 failed")
            notes, queue = (
                page.js(f"return document.querySelector('{one}').getBoundingClientRect().toJSON();")
                for one in ("#notes", "#queue")
            )
            self.assertLess(notes["bottom"], queue["top"], size)
            self.assertLess(notes["top"], size[1], "seen without scrolling")

    def test_what_is_chosen_can_be_told_in_forced_colours(self):
        """Defect: all four tabs looked selected."""
        page = self.page
        page.theme("dark", forced=True)
        page.open("logs")
        info = "#levels button:first-child"
        page.click(info)
        page.until(lambda: page.attribute(info, "aria-pressed") == "false", "it to be let go")
        page.js("document.activeElement.blur();")
        for group, chosen in (
            ("#tabs", '[aria-selected="true"]'),
            ("#levels", '[aria-pressed="true"]'),
        ):
            told = page.colours(f"{group} {chosen}") - page.colours(f"{group} button:not({chosen})")
            self.assertTrue(told, f"{group}: the one that is chosen has no colour of its own")

    def test_on_paper_there_is_all_to_read_and_nothing_to_press(self):
        self.running("1-9", name="sea", attempts=2)
        self.crew.render("sea-1", "failed")
        self.crew.show("sea-1", self.crew.take("sea-1"), 0.5)
        for number in range(30):
            self.send(name=f"shot {number}")
        page = self.page
        page.until_text("#trouble-title", "failed")
        page.js(
            "window.themes = [];"
            "const note = () => window.themes.push(document.documentElement.dataset.theme);"
            "for (const type of ['beforeprint', 'afterprint']) addEventListener(type, note);"
        )
        page._command("Page.printToPDF")
        self.assertEqual(["light", "dark"], page.js("return window.themes;"))
        page.theme("dark", media="print")
        page.js("dispatchEvent(new Event('beforeprint'));")
        for tab in ("overview", "workers", "history", "logs"):
            page.js(f"location.hash = '{tab}';")
            page.until(lambda tab=tab: page.text(f"#page-{tab}") is not None, tab)
            self.assertEqual([], page.js(faces.UNFIT_FOR_PAPER), tab)
        page.js("location.hash = 'workers';")
        page.until_text("#workers-head", "Heartbeat")
        page.js("location.hash = 'overview';")
        page.until_text("#trouble", "1 ↻")
        page.js("dispatchEvent(new Event('afterprint'));")

    def test_in_spanish_nothing_is_cut_off_and_numbers_are_spanish(self):
        """Defects: "45 / %" broke in two lines, "renderizando" touched the frame on a phone, the
        filter's placeholder was cut, and 7,4 stood beside 7.0."""
        self.running("1-20", name="mar")
        for _ in range(9):
            self.crew.render("sea-1", seconds=7.4)
        self.crew.show("sea-1", self.crew.take("sea-1"), 0.5)
        page = self.page
        page.click("#language")
        for size, phone in (((360, 780), True), ((1440, 900), False)):
            page.resize(size, phone)
            for tab in ("overview", "workers", "history", "logs"):
                page.open(tab)
                page.until(lambda tab=tab: page.text(f"#page-{tab}") is not None, tab)
                self.assertEqual([], page.js(faces.CRAMPED), (tab, phone))
        page.open("overview")
        page.until_text("#percent", "47")
        page.until_text("#lanes", "Fotograma 10 · 50")
        page.open("workers")
        page.until_text("#workers-rows", "7,4 s")
        for tab in ("overview", "workers", "history", "logs"):
            page.open(tab)
            page.until(lambda tab=tab: page.text(f"#page-{tab}") is not None, tab)
            self.assertNotRegex(page.text("main"), r"(?i)\b(frames?|nodes?|\d\.\d (s|GB|min))\b")

    def test_a_finger_finds_everything(self):
        """Defects: targets of 34 px, a hint at keys, 5,000 cells too small to hit."""
        self.running("1-5000", name="sea", attempts=2)
        self.crew.render("sea-1", "failed")
        self.crew.render("sea-1")
        self.send(name="a")
        page = self.page
        page.resize((390, 844), phone=True)
        page.open()
        page.until_text("#trouble-title", "failed")
        page.until_text("#readout", "Touch a frame.")
        self.assertLessEqual(len(page.js(faces.FRAMES_ALONG, 200)), 11, "at least 20 px each")
        page.click("#queue li label")
        page.until_text("#chosen", "1 job chosen")
        self.assertEqual([], page.js(faces.TOO_SMALL))
        self.look_into(DIALOGS)
        for tab, opens in (
            ("workers", "#workers-rows tr:first-child .open"),
            ("logs", "#messages-open"),
        ):
            page.open(tab)
            page.click(opens)
            self.assertEqual([], page.js(faces.TOO_SMALL), tab)
        self.manager.post("/cancel_job", {})
        self.crew.settle()
        page.open("history")
        page.click("#history-rows tr:first-child .open")
        page.until_text("#history-rows form", "Render frames again")
        self.assertEqual([], page.js(faces.TOO_SMALL), "history")

    def look_into(self, dialogs) -> None:
        for opens, closes in dialogs:
            self.page.click(opens)
            self.assertEqual([], self.page.js(faces.TOO_SMALL), opens)
            self.page.click(closes)


DIALOGS = (
    ("#job-open", "#job-close"),
    ("#queue .open", "#job-close"),
    ("#cancel", "#confirm-no"),
    ("#addon-open", "#addon-close"),
    ("#help", "#help-close"),
    ("#strip button", "#picture-close"),
)


if __name__ == "__main__":
    unittest.main()
