"""The dashboard in a real browser, looking at a real manager: every page, every button.

The workers are scripted (support/scripted.py), so that each state stands still to be looked at;
test_dashboard_farm.py has real Blenders render. No test knows the script's inside: they look at
what a person sees, click, and press keys.
"""

from __future__ import annotations

import json
import struct
import subprocess
import unittest
import urllib.parse
import zipfile
import zlib
from pathlib import Path

from support import browser, copies, needs, sample_pictures, scripted, waiting

from rendering import films

HEAVY_S = 130
HOSTILE = "<img src=x onerror=alert(1)>"
# How many bytes the page has had unpacked, and has made room for in arrays, as window.unpacked.
COUNTS_UNPACKED = """
const Real = window.RealStream ??= DecompressionStream;
window.unpacked = 0;
for (const kind of ['Uint8Array', 'Uint16Array']) {
  const array = (window.realArrays ??= {})[kind] ??= window[kind];
  const construct = (_, [size, ...more]) => {
    if (typeof size === 'number') window.unpacked += size * array.BYTES_PER_ELEMENT;
    return new array(size, ...more);
  };
  window[kind] = new Proxy(array, { construct });
}
window.DecompressionStream = class {
  constructor(kind) {
    const real = new Real(kind);
    const transform = (part, out) => { window.unpacked += part.length; out.enqueue(part); };
    this.writable = real.writable;
    this.readable = real.readable.pipeThrough(new TransformStream({ transform }));
  }
};
"""


window: list[browser.Page] = []  # one browser window serves the whole module


def tearDownModule():
    for page in window:
        page.close()


def exr_kinds(folder: Path) -> list[tuple[Path, object]]:
    """A file of each kind that the page reads, with its light: rows of red, green, blue."""
    from support.pixels import OpenEXR, numpy

    noise = numpy.random.default_rng(1).uniform(0, 1, (37, 19, 3)).astype("float32")
    even = numpy.stack([numpy.tile(numpy.arange(19) // 5 * 0.1, (37, 1))] * 3, -1) * (1, 2, 4)
    made = {}
    for codec, light in (("NO", even), ("RLE", even), ("RLE", noise), ("ZIPS", even)):
        head = {"type": OpenEXR.scanlineimage}
        head["compression"] = getattr(OpenEXR, f"{codec}_COMPRESSION")
        half = light.astype("float16") if light is even else light
        made[f"{codec} {half.dtype}"] = OpenEXR.File(head, {"RGB": half}), half
    depth, light = noise[..., 0].copy(), even.astype("float32")
    layers = {f"A.{colour}": depth for colour in "RGB"}
    layers |= {f"L.Combined.{c}": light[..., at].copy() for at, c in enumerate("RGB")}
    made["layers"] = OpenEXR.File(head, layers), light
    parts = {"Depth": {"Z": depth}, "Combined": {"RGB": light}}
    made["parts"] = (
        OpenEXR.File([OpenEXR.Part({**head}, one, name=n) for n, one in parts.items()]),
        light,
    )
    made |= packed_kinds()
    kinds = []
    for number, (name, (file, light)) in enumerate(made.items(), 1):
        kinds.append((folder / f"{number:02} {name}_{number:04}.exr", light))
        file.write(str(kinds[-1][0]))
        if light is None:  # not what was written, but what OpenEXR reads
            kinds[-1] = kinds[-1][0], light_of(kinds[-1][0])
    return kinds


def packed_kinds() -> dict[str, tuple]:
    """Files of the codecs that are a craft of their own: blocks and squares that are not full,
    several channels, lines that do not begin at zero; numbers that need each of their bits.
    """
    from support.pixels import OpenEXR, numpy

    draw = numpy.random.default_rng(2)
    made = {}
    for codec in ("PIZ", "PXR24", "B44", "B44A", "DWAA", "DWAB"):
        head = {"type": OpenEXR.scanlineimage, "displayWindow": ((0, 0), (99, 99))}
        head["compression"] = getattr(OpenEXR, f"{codec}_COMPRESSION")
        wide = 261 if codec == "PIZ" else 67  # of which more than 2 ** 14 values come in one block
        for kind, rows, across in (("float16", 261, 13), ("float32", 63, wide), ("uint32", 35, 30)):
            corner = ((-5, 7), (-5 + across - 1, 7 + rows - 1))
            ways = numpy.arange(across) / 20 + numpy.arange(rows)[:, None] / 90
            light = numpy.stack([numpy.sin(ways + n) + 1 for n in range(3)], -1)
            light += draw.uniform(0, 1, light.shape) * (ways < 2)[..., None]
            if kind == "float16":
                light[: rows // 2, :8] = 0.25  # flat squares
            elif not codec.startswith("DWA") or kind == "uint32":
                light = draw.integers(0, 2**24, light.shape)
            light = light.astype(kind)
            more = {"A.RGBA": numpy.dstack([light, light[..., 0]])[:, ::-1].copy()}
            more["A.Z"] = light[..., 1].astype("float32")
            made[f"{codec} {kind}"] = (
                OpenEXR.File({**head, "dataWindow": corner}, {"RGB": light, **more}),
                None,
            )
    head["compression"] = OpenEXR.DWAA_COMPRESSION
    light = draw.uniform(0, 2, (35, 30)).astype("float16")
    for name in "YAZ":  # in waves, in runs, and as they are
        made[f"DWAA {name}"] = OpenEXR.File({**head}, {name: light}), None
    return made


def light_of(file: Path):
    """Red, green, blue in rows as OpenEXR reads them; of one channel, it three times."""
    from support.pixels import OpenEXR, numpy

    with OpenEXR.File(str(file), separate_channels=True) as picture:
        channels = picture.channels()
        names = "RGB" if "R" in channels else list(channels) * 3
        return numpy.stack([channels[name].pixels for name in names], -1)


@browser.needed
class PageCase(unittest.TestCase):
    """A manager, two scripted workers, and the window looking at them."""

    WORKERS = ("sea-1", HOSTILE)
    TOKEN = ""
    HURRIED = True  # False: the page looks at the farm as often as it does by itself

    @classmethod
    def setUpClass(cls):
        cls.manager = scripted.Manager(cls, cls.TOKEN)
        cls.crew = scripted.Crew(cls.manager, list(cls.WORKERS))
        cls.addClassCleanup(cls.crew.close)
        if not window:
            window.append(browser.Page(cls.manager.url + "/"))
        cls.page = window[0]
        cls.page.url = cls.manager.url + "/"

    def setUp(self):
        self.page.hurry(self.HURRIED)
        self.page.theme("dark")
        self.page.open_anew()
        self.page.until_text("#lanes", "sea-1")

    def tearDown(self):
        self.assertEqual(self.page.complaints(), [])
        for item in self.manager.get("/queue")["queue"]:
            self.manager.post("/remove_from_queue", {"job_id": item["job_id"]})
        if self.manager.get("/status")["job_id"]:
            self.manager.post("/cancel_job", {})
            self.crew.settle()

    def send(self, frames="1-10", **more) -> int:
        return self.manager.submit(**scripted.job(frames, **more))

    def running(self, frames="1-10", **more) -> int:
        """A job that has begun, seen by the page."""
        job_id = self.send(frames, **more)
        self.crew.beat()
        self.page.until_text("#job-facts", f"Job {job_id} ")
        self.page.until_text("#cycle [aria-current]", "WORKING")
        return job_id

    def open_newest(self, words: str) -> None:
        """The newest job of the history, once that is one with these words, which no other test of
        the class has: until the page has asked again the newest is theirs."""
        self.page.click("#tab-history")
        self.page.until_text("#history-rows tr:first-child", words)
        self.page.click("#history-rows tr:first-child .open")

    def count(self, state: str) -> str:
        """What the grid's legend says of a state."""
        texts = self.page.texts("#legend > span")
        return next((text for text in texts if state in text), "")

    def queued(self) -> list[str]:
        return [item["name"] for item in self.manager.get("/queue")["queue"]]

    def alt(self, key: str) -> None:
        from selenium.webdriver import ActionChains, Keys

        chain = ActionChains(self.page.driver).key_down(Keys.ALT).send_keys(getattr(Keys, key))
        chain.key_up(Keys.ALT).perform()

    def shown(self) -> list[int] | None:
        """The colour in the middle of the EXR that the viewer has drawn."""
        return self.page.js(
            "const pen = document.querySelector('#stage canvas')?.getContext('2d');"
            "return pen ? [...pen.getImageData(32, 18, 1, 1).data].slice(0, 3) : null;"
        )

    def set(self, selector: str, value: object, event: str) -> None:
        self.page.js(
            "const input = document.querySelector(arguments[0]); input.value = arguments[1];"
            "input.dispatchEvent(new Event(arguments[2]));",
            *(selector, value, event),
        )


class Overview(PageCase):
    def test_the_running_job_and_its_figures(self):
        self.running("1-10", name="sea_v3")
        self.crew.render("sea-1")
        work = self.crew.take("sea-1")
        self.crew.show("sea-1", work, 0.5)
        page = self.page
        page.until_text("#stats", "1 / 10")
        self.assertEqual(page.text("#job-name"), "sea_v3")
        self.assertIn("Cycles", page.text("#job-facts"))
        self.assertIn("64\u00a0×\u00a036", page.text("#job-facts"))
        self.assertIn("frames 1-10", page.text("#job-facts"))
        page.until(lambda: page.text("#percent") == "15", "one and a half of ten frames: 15 %")
        self.assertEqual(page.attribute("#wake", "aria-valuenow"), "15")
        page.until_text("#lanes", "Frame 2 · 50\u00a0%")
        self.assertIn(HOSTILE, page.text("#lanes"))
        labels = page.texts("#stats dt")
        self.assertEqual(labels, ["Frames", "Elapsed", "Left", "Rate", "Ready at"])
        left = page.texts("#stats dd")[2]
        self.assertRegex(left, r"^\d+ (s|min)$")
        page.until(lambda: page.driver.title.startswith("15 % · sea_v3"), "the title to show it")
        icon = urllib.parse.unquote(page.attribute("#icon", "href"))
        self.assertIn('stroke-dasharray="19.7', icon, "15 % of the ring")

    def test_a_job_that_was_sent_with_copies_names_no_folder_of_its_own(self):
        job_id = copies.begun(self.manager)["job_id"]
        self.page.until_text("#job-facts", f"Job {job_id} ")
        facts = self.page.text("#job-facts")
        self.assertIn("its pictures come back to who sent it", facts)
        self.assertNotIn("/", facts)
        copies.leave(self.manager)  # here: what tidies up would wait for it

    def test_how_large_a_project_is_and_how_far_each_node_has_it(self):
        self.addCleanup(self.crew.beats["sea-1"].pop, "fetching")
        copies.begun(self.manager)
        self.page.until_text("#job-facts", "project of 0 kB")
        self.crew.beats["sea-1"]["fetching"] = {"bytes": 1_200_000_000, "of": 4_000_000_000}
        self.page.until_text("#lanes", "project: 1.2 GB of 4 GB")
        widths = "return [...document.querySelectorAll('#lanes i')].map((i) => i.style.width);"
        self.assertIn("30%", self.page.js(widths))
        self.page.press("2")
        self.page.until_text("#workers-rows", "project: 1.2 GB of 4 GB")
        copies.leave(self.manager)

    def test_a_frame_that_nodes_share_is_drawn_with_its_strips(self):
        self.addCleanup(self.crew.beats["sea-1"].pop, "split")
        can = {"can": ["frames", "strips", "assemble"]}
        for beat in self.crew.beats.values():
            beat.update(can)
            self.addCleanup(beat.pop, "can")
        job_id = self.running("7", split="always")
        self.crew.take("sea-1")
        verdict = {"job_id": job_id, "lines": 40, "exact": True, "why": "", "kind": "k"}
        self.crew.beats["sea-1"].update(split=verdict, progress=0.1)
        self.crew.beat()
        query = {"worker": HOSTILE, "instance": "i1", "wait": 5, "can": "frames,strips,assemble"}
        work = self.manager.get("/job?" + urllib.parse.urlencode(query))
        self.assertEqual("strips", work["step"])
        strips = "return [...document.querySelectorAll('#cuts i')].map((i) => i.className);"
        drawn = ["rendering", "waiting", "waiting"]
        self.page.until(lambda: self.page.js(strips) == drawn, "the strips")
        self.crew.show(HOSTILE, {**work, "frame": 7}, 0.1)
        self.page.until_text("#lanes", "Frame 7, strip 1 · 10\u00a0%")
        self.assertEqual("frame 7: 0 of 3 strips", self.page.attribute("#cuts div", "aria-label"))
        heights = "return [...document.querySelectorAll('#cuts i')].map((i) => i.offsetHeight);"
        first, second, last = self.page.js(heights)
        self.assertEqual(first, second)
        self.assertGreater(last, 4)
        self.assertLess(abs(first - 2 * last), 2, "16, 16 and 8 lines")
        self.assertIsNone(self.page.text("#cuts-note"))
        told = int(self.page.text("#percent"))
        self.page.press("g", "HOME")
        self.page.until_text("#readout", "Frame 7: rendered in strips")
        for paused, said in ((True, "strips in hand are finished"), (False, "workers render")):
            self.manager.post("/pause_job", {"job_id": job_id, "paused": paused})
            self.page.until_text("#situation", said)
        self.see_the_first_strip(work)
        self.page.until(lambda: int(self.page.text("#percent")) > told, "more than before")
        self.page.until(lambda: self.page.text("#percent") == "25", "a strip of three, and joining")
        self.assertIn("25 %", self.page.driver.title)
        shape = "const cut = document.querySelector('#cuts div').getBoundingClientRect();"
        shape += "return cut.width / cut.height;"
        border = 32 / 18 * 16 / 40  # as its first strip of 16 of 40 lines is, not 64 : 36
        self.page.until(lambda: abs(self.page.js(shape) / border - 1) < 0.02, "a border's shape")
        filled = "return document.querySelector('#wake .done').style.width;"
        self.assertEqual("25%", self.page.js(filled))

    def see_the_first_strip(self, work: dict) -> None:
        keys = {key: work[key] for key in ("job_id", "lease")} | {"worker": HOSTILE}
        small = {**work, **work["parameters"]}
        self.crew.preview(HOSTILE, small, part=1)
        data = b"a strip"
        query = {**keys, "frame": 7, "name": "strip", "sha256": copies.sha(data), "at": 0}
        path = "/result?" + urllib.parse.urlencode({**query, "total": len(data)})
        self.manager.post(path, data)
        done = {"frame": 7, "step": "strips", "file": copies.sha(data), "bytes": len(data)}
        self.manager.post("/report_frame", {**keys, **done, "result": "done", "seconds": 9.0})
        places = (
            "const cut = document.querySelector('#cuts div').getBoundingClientRect();"
            "return [...document.querySelectorAll('#cuts img')].map((image) => {"
            "  const { top, width } = image.getBoundingClientRect();"
            "  return [image.naturalWidth, top - cut.top, width - cut.width];"
            "});"
        )
        self.page.until(lambda: self.page.js(places) == [[32, 0, 0]], "the strip at its place")
        self.assertIn("before denoising and compositing", self.page.text("#cuts-note"))
        self.assertEqual("frame 7: 1 of 3 strips", self.page.attribute("#cuts div", "aria-label"))

    def test_the_grid_shows_each_frame(self):
        self.running("1-12", attempts=2)
        self.crew.render("sea-1", seconds=2.0)
        self.crew.render("sea-1", seconds=9.0)
        self.crew.render("sea-1", "failed")
        self.crew.render(HOSTILE, "failed")
        work = self.crew.take(HOSTILE)
        self.page.until(lambda: self.count("done").startswith("2 done, 2 s"), "two done frames")
        self.page.until(lambda: self.count("rendering") == "1 rendering", "a frame in work")
        states = self.manager.get("/frames")
        told = {state: n for state, n in states["counts"].items() if n}
        self.assertEqual(told["done"], 2)
        self.page.press("g")
        seen = {}
        for _ in range(12):
            self.page.press("ARROW_RIGHT")
            text = self.page.text("#readout")
            seen[int(text.split()[1].strip(":"))] = text
        first = self.page.press("HOME") or self.page.text("#readout")
        self.assertEqual(first, "Frame 1: done on sea-1 in 2 s.")
        self.assertEqual(seen[2], "Frame 2: done on sea-1 in 9 s.")
        self.assertIn(f"rendering on {HOSTILE}", seen[work["frame"]])
        self.assertEqual(seen[12], "Frame 12: waiting.")
        self.assertTrue(
            any("waiting for another try" in text or "given up" in text for text in seen.values())
            or work["frame"] == 3,
            seen,
        )

    def colours(self, cells: int) -> list[str]:
        """The colours of the grid's first cells, by the canvas's own pixels."""
        return self.page.js(
            "const box = document.querySelector('#canvas'); const pen = box.getContext('2d');"
            "const row = pen.getImageData(0, 8, box.width, 1).data; const found = [];"
            "let last = '';"
            "for (let x = 40; x < box.width; x += 1) {"
            "  const here = [...row.slice(4 * x, 4 * x + 4)].join(' ');"
            "  if (row[4 * x + 3] && here !== last) found.push(here);"
            "  last = here;"
            "}"
            "return found.slice(0, arguments[0]);",
            cells,
        )

    def test_slow_frames_glow_more_and_failed_ones_stand_out(self):
        self.running("1-4", attempts=1)
        for seconds in (1.0, 10.0):
            self.crew.render("sea-1", seconds=seconds)
        self.crew.render("sea-1", "failed")
        self.page.until(lambda: self.count("failed") == "1 failed", "the failed frame")
        quick, slow, failed, waiting_cell = self.colours(4)
        self.assertEqual(len({quick, slow, failed, waiting_cell}), 4)
        brightness = [sum(map(int, colour.split()[:3])) for colour in (quick, slow)]
        self.assertLess(*brightness)
        red, green, _ = map(int, failed.split()[:3])
        self.assertGreater(red, green)

    def test_pictures_arrive_open_step_and_play(self):
        self.running("1-4", fps=12)
        for _ in range(3):
            self.crew.render("sea-1")
        page = self.page
        page.until(lambda: page.texts("#strip button"), "the first pictures")
        page.until(lambda: len(page.texts("#strip button")) == 3, "three pictures")
        self.assertEqual(page.texts("#strip button")[0], "Frame 3")
        loaded = "return [...document.querySelectorAll('#strip img')].every((i) => i.naturalWidth);"
        page.until(lambda: page.js(loaded), "the thumbnails to be loaded")
        page.click("#strip button:last-child")
        page.until_text("#picture-text", "Frame 1")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        page.until(lambda: page.js(width) == 32, "the large picture")
        page.press("ARROW_RIGHT")
        page.until_text("#picture-text", "sea_0002.exr")
        page.press("END", "ARROW_RIGHT")
        page.until_text("#picture-text", "Frame 3")
        page.press("HOME")
        page.until_text("#picture-text", "Frame 1")
        self.assertEqual(page.text("#picture-rate"), "12 frames/s")
        self.set("#picture-speed", "6", "change")
        self.assertEqual(page.text("#picture-rate"), "6 frames/s")
        page.click("#picture-play")
        page.until_text("#picture-play", "Pause")
        page.until_text("#picture-text", "Frame 3")
        page.until_text("#picture-text", "Frame 1")
        page.click("#picture-play")
        page.press("ESCAPE")
        page.until(lambda: page.text("#picture-text") is None, "the large picture to close")

    def test_an_exr_is_looked_at_as_it_is_and_beside_the_one_of_another_job(self):
        darker = self.exr_of("darker", (0.125, 0.25, 0.5))
        self.crew.settle()
        test = self.tested()
        self.exr_of("brighter", (0.25, 0.5, 2.0))
        page = self.page
        self.look_at("brighter")
        page.until(lambda: self.shown() == [137, 188, 255], "its light")
        self.point()
        page.until_text("#picture-pixel", "x 32  y 18   0.25  0.5  2")
        self.set("#picture-exposure", -1, "input")
        self.assertEqual([99, 137, 255], self.shown())
        self.assertEqual([], page.violations())
        others = (
            "return [...document.querySelectorAll('#picture-other option')].map((o) => o.value)"
        )
        page.until(lambda: str(darker) in page.js(others), "the other job of its file")
        self.assertNotIn(str(test), page.js(others), "its pictures are of another size")
        self.set("#picture-other", str(darker), "change")
        page.until_text("#picture-text", f"B: Job {darker}")
        page.until(lambda: self.shown() == [71, 99, 137], "the other one's light")
        page.press("b")
        page.until(lambda: self.shown() == [99, 137, 255], "this one again")
        page.press("z")
        size = "return document.querySelector('#stage canvas').getBoundingClientRect().width;"
        self.assertEqual(64, page.js(size))
        self.point()
        page.until_text("#picture-pixel", "x 32  y 18   0.25  0.5  2")
        page.click("#picture-save")
        saved = page.downloads / "brighter_0001.exr"
        waiting.until(saved.exists, 20, "the file")
        self.assertEqual(sample_pictures.exr_zip(64, 36, (0.25, 0.5, 2.0)), saved.read_bytes())
        page.click("#picture-close")

    def test_each_kind_of_exr_is_drawn_pixel_by_pixel(self):
        """Of noise, which hardly packs, and of even lines, as OpenEXR's own library writes them."""
        needs.pictures()
        page, kinds = self.page, exr_kinds(self.manager.folder)
        self.look_through([file for file, _light in kinds])
        for file, light in kinds:
            page.until_text("#picture-text", file.name)
            page.until(lambda file=file: self.in_front() in file.name, f"{file.name} as it is")
            page.until(lambda light=light: self.is_drawn(light), f"the light of {file.name}")
            self.values_are(light, file.name)
            page.press("ARROW_RIGHT")
        page.press("ESCAPE")

    def look_through(self, files: list[Path]) -> None:
        """A job with these pictures; the first of them is in front as the EXR that it is."""
        out = str(self.manager.folder / "x_")
        self.running(f"1-{len(files)}", name="kinds", output_path=out)
        for file in files:
            self.crew.render("sea-1", file=str(file))
        self.page.until(lambda: self.are_in_front(len(files)), "all of them")
        self.page.press("HOME")
        self.page.click("#picture-exr")

    def are_in_front(self, count: int) -> bool:
        """Opens the pictures; closes them again when some have not yet come."""
        if not self.page.texts("#strip button"):
            return False
        self.page.click("#strip button")
        if self.page.attribute("#picture-range", "max") == str(count - 1):
            return True
        self.page.press("ESCAPE")
        return False

    def in_front(self) -> str:
        """The number in the name of the EXR that is drawn."""
        label = "return document.querySelector('#stage canvas')?.getAttribute('aria-label');"
        return (self.page.js(label) or "none").split()[-1].rjust(4, "0") + ".exr"

    def values_are(self, light, name: str) -> None:
        """The pointer reads these values: whole numbers to the last bit, others to four digits."""
        import numpy

        read = self.page.js(
            "const canvas = document.querySelector('#stage canvas'); const found = [];"
            "const { left, top, width, height } = canvas.getBoundingClientRect();"
            "const scale = Math.min(width / canvas.width, height / canvas.height);"
            "const [x0, y0] = [width - canvas.width * scale, height - canvas.height * scale];"
            "for (let i = 0; i < canvas.width * canvas.height; i += 11) {"
            "  const [x, y] = [i % canvas.width, Math.floor(i / canvas.width)];"
            "  const [clientX, clientY] = [left + x0 / 2 + (x + 0.5) * scale,"
            "    top + y0 / 2 + (y + 0.5) * scale];"
            "  const at = { clientX, clientY, bubbles: true };"
            "  canvas.dispatchEvent(new PointerEvent('pointermove', at));"
            "  found.push(document.querySelector('#picture-pixel').textContent);"
            "}"
            "return found;"
        )
        seen = numpy.array([[float(word) for word in text.split()[-3:]] for text in read])
        wanted = light.reshape(-1, 3)[::11].astype("float32").astype("float64")
        # DWA's cosines are summed in another order: a half may be the next one, and its light is
        # that to the power of 2.2.
        rest = 5e-3 if "DWA" in name else 6e-4 if (wanted % 1).any() else 0
        wrong = abs(seen - wanted) > rest * abs(wanted) + (1e-6 if rest else 0)
        self.assertEqual(0, int(wrong.sum()), f"{name}: {seen[wrong][:3]} for {wanted[wrong][:3]}")

    def is_drawn(self, light) -> bool:
        """Whether the viewer has drawn this: red, green, blue in rows, in sRGB."""
        drawn = self.page.js(
            "const canvas = document.querySelector('#stage canvas');"
            "const size = canvas && [canvas.width, canvas.height];"
            "return canvas && [...canvas.getContext('2d').getImageData(0, 0, ...size).data];"
        )
        if drawn is None or len(drawn) != light.size // 3 * 4:
            return False
        light = light.clip(0, 1).astype("float64")
        dark = light <= 0.0031308
        wanted = 255 * (12.92 * light * dark + (1.055 * light ** (1 / 2.4) - 0.055) * ~dark)
        return abs(wanted.ravel() - [x for at, x in enumerate(drawn) if at % 4 < 3]).max() <= 1.01

    def test_an_exr_that_is_not_read_here_says_so(self):
        cut = sample_pictures.exr_zip(64, 36, (0.5, 0.5, 0.5))[:-9]
        tiled = sample_pictures.exr_tiled(64, 36)
        waves = sample_pictures.exr_block(64, b"", compression=10)
        old = sample_pictures.exr_block(64, sample_pictures.dwa(1, version=1), compression=8)
        odd = (
            ("tiled", tiled, "of this kind"),
            ("waves", waves, "packed with HTJ2K is not shown here. Download it"),
            ("old", old, "packed with DWA 1 is not shown here"),
            ("cut", cut, "cannot be read"),
        )
        for name, file, why in odd:
            self.exr_of(name, file)
            self.look_at(name)
            self.page.until_text("#picture-pixel", why)
            self.page.press("ESCAPE")
            self.crew.settle()

    def test_a_small_exr_file_takes_neither_the_memory_nor_the_time_of_a_huge_one(self):
        room = zlib.compress(bytes(8192 * 16 * 6))
        layers = tuple(b"%d.R" % number for number in range(1025))
        bomb, run = zlib.compress(bytes(2**26)), "1" + "1" * 8
        codes = sample_pictures.huffman
        many = 8192 * 16 * 3  # values of a block
        odd = {
            "bomb": (3, bomb),
            "run": (1, b"\x7f\0" * (8192 * 96 // 128 + 1)),
            "low": (5, bomb),
            "flat": (7, b"\0\0\xfc" * (8192 * 16 * 3 // 16 - 1)),
            "far": (4, sample_pictures.piz(codes([1], 2**32 - 1, "0"))),
            "zeros": (4, sample_pictures.piz(codes([63, 63], 1, "0"))),
            "crowd": (4, sample_pictures.piz(codes([1, 1, 1], 2, "0" * many))),
            "beyond": (4, sample_pictures.piz(codes([1, 1], 1, "0" + run * (many // 255 + 1)))),
            "short": (4, sample_pictures.piz(codes([1, 1], 1, "0" + run * 9))),
            "huge": (8, struct.pack("<11Q", 2, *[2**40] * 10) + struct.pack("<H", 2)),
            "rules": (9, struct.pack("<11QH", 2, *[0] * 10, 5) + b"R\0\x15"),
        }
        files = {
            name: (sample_pictures.exr_block(8192, packed, compression=kind), "cannot be read")
            for name, (kind, packed) in odd.items()
        }
        again = sample_pictures.exr_block(8192, room, times=2)
        files["again"] = again, "cannot be read"
        files["layers"] = sample_pictures.exr_block(1, b"", names=layers), "of this kind"
        files["thin"] = sample_pictures.exr_block(1, b"", height=2**17), "too large"
        for name, packed in (
            ("waves", sample_pictures.dwa(1, waves=2**22)),
            ("runs", sample_pictures.dwa(2, runs=2**23)),
        ):
            file = sample_pictures.exr_block(8192, packed, names=(b"R",), compression=8)
            files[name] = file, "cannot be read"
        packed = sample_pictures.dwa(1, waves=2**22)
        flat = sample_pictures.exr_block(2**16, packed, 1, layers[:1024], compression=8, height=1)
        files["flat squares"] = flat, "too large"
        bare = sample_pictures.exr_block(8192, b"", compression=0, height=1)
        files["bare"] = bare + bytes(8192 * 6), "cannot be read"  # what follows is not its lines
        paths = []
        for number, (name, (file, _why)) in enumerate(files.items(), 1):
            paths.append(self.manager.folder / f"{number:02} {name}_{number:04}.exr")
            paths[-1].write_bytes(file)
        self.page.js(COUNTS_UNPACKED)
        self.look_through(paths)
        for path, (_file, why) in zip(paths, files.values()):
            self.page.until_text("#picture-text", path.name)
            self.page.until_text("#picture-pixel", why)
            self.assertLess(self.page.js("return window.unpacked;"), 2**22, path.name)
            self.page.js("window.unpacked = 0;")
            self.page.press("ARROW_RIGHT")
        self.page.press("ESCAPE")

    def test_a_picture_is_read_while_the_page_goes_on_and_no_longer_than_somebody_waits(self):
        blocks = 2**11
        packed = sample_pictures.piz(sample_pictures.huffman([1, 1], 1, "0" + "1" + f"{95:08b}"))
        file = sample_pictures.exr_block(1, packed, blocks, compression=4, height=32 * blocks)
        self.exr_of("long", file)
        self.page.js(COUNTS_UNPACKED)
        self.look_at("long")
        self.page.until(lambda: self.page.js("return window.unpacked > 2 ** 20;"), "some of it")
        self.page.press("ESCAPE")
        is_still = (
            "const before = window.unpacked;"
            "const frame = () => new Promise(requestAnimationFrame);"
            "return (async () => {"
            "  for (let i = 0; i < 9; i += 1) await frame();"
            "  return window.unpacked === before;"
            "})();"
        )
        self.page.until(lambda: self.page.js(is_still), "an end")
        self.assertLess(self.page.js("return window.unpacked;"), blocks * 2**17)

    def test_every_frame_has_its_like_in_a_job_of_which_a_dozen_names_are_kept(self):
        before = self.running("1-20")
        for _ in range(20):
            self.crew.render("sea-1")
        self.crew.settle()
        self.running("1-20")
        for _ in range(19):
            self.crew.render("sea-1")
        page = self.page
        page.open()  # while a job runs the page does not ask for those before
        page.until_text("#strip button", "Frame 19")
        page.click("#strip button")
        page.press("HOME")
        other = f"#picture-other option[value='{before}']"
        page.until(lambda: page.js(f'return !!document.querySelector("{other}");'), "the other job")
        self.set("#picture-other", str(before), "change")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        for frame in range(1, 20):
            page.until_text("#picture-text", f"Frame {frame}")
            page.until(lambda: page.js(width) == 32, "the other job's picture")
            page.press("ARROW_RIGHT")
        page.click("#picture-close")

    def test_an_exr_is_shown_where_there_is_no_small_picture_of_it(self):
        file = self.manager.folder / "bare_0001.exr"
        self.running("1-1", name="bare", output_path=str(file.parent / "bare_"))
        file.write_bytes(sample_pictures.exr_zip(64, 36, (0.25, 0.5, 2.0)))
        work = self.crew.take("sea-1")
        self.crew.report("sea-1", work, file=str(file))
        self.look_at("bare")
        self.page.until(lambda: self.shown() == [137, 188, 255], "its light")
        self.crew.preview("sea-1", work)  # before the page asks again
        self.page.click("#picture-close")
        self.page.complaints()  # that there was none

    def test_a_picture_that_browsers_show_is_shown_at_its_full_size(self):
        file = self.manager.folder / "full_0001.png"
        file.write_bytes(sample_pictures.png(64, 36))
        self.running("1-1", name="full", output_path=str(file.parent / "full_"))
        self.crew.render("sea-1", file=str(file))
        self.page.until_text("#strip button", "Frame 1")
        self.page.click("#strip button")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        self.page.until(lambda: self.page.js(width) == 64, "more than the small picture's 32")
        self.page.click("#picture-close")

    def exr_of(self, name: str, picture) -> int:
        """A job with one frame, whose picture has this colour, or is this."""
        whole = picture if isinstance(picture, bytes) else sample_pictures.exr_zip(64, 36, picture)
        file = self.manager.folder / f"{name}_0001.exr"
        job_id = self.running("1-1", name=name, output_path=str(file.parent / f"{name}_"))
        file.write_bytes(whole)
        self.crew.render("sea-1", file=str(file))
        return job_id

    def tested(self) -> int:
        """A test of the file, which is over."""
        self.crew.beats["sea-1"]["can"] = ["frames", "test"]
        self.crew.beat("sea-1")
        job_id = self.manager.post("/test_job", scripted.job("1-1"))["job_id"]
        self.crew.beat()
        self.crew.render("sea-1")
        self.crew.settle()
        del self.crew.beats["sea-1"]["can"]
        return job_id

    def look_at(self, name: str) -> None:
        shot = f'#strip button[title="{name}_0001.exr"]'
        self.page.until_text(shot, "Frame 1")
        self.page.click(shot)
        self.page.click("#picture-exr")

    def point(self) -> None:
        """The pointer on the middle of the picture, a hair right of it."""
        self.page.js(
            "const shown = document.querySelector('#stage canvas');"
            "const { left, top, width, height } = shown.getBoundingClientRect();"
            "const [clientX, clientY] = [left + width / 2 + 0.5, top + height / 2 + 0.5];"
            "const with_ = { clientX, clientY, bubbles: true };"
            "shown.dispatchEvent(new PointerEvent('pointermove', with_));"
        )

    def test_a_small_picture_that_comes_late_is_shown(self):
        self.running("1-2")
        work = self.crew.take("sea-1")
        self.crew.report("sea-1", work)
        page = self.page
        page.until(lambda: page.texts("#strip button"), "the finished frame")
        page.until_text("#strip em", "comes when its node has a moment")
        self.assertEqual([], page.violations())
        page.click("#strip button")
        page.until_text("#stage", "There is no small picture")
        self.crew.preview("sea-1", work)
        width = "return document.querySelector(arguments[0])?.naturalWidth ?? 0;"
        page.until(lambda: page.js(width, "#stage img") == 32, "the large picture")
        page.press("ESCAPE")
        page.until(lambda: page.js(width, "#strip img") == 32, "the thumbnail")
        page.until(lambda: page.text("#strip em") is None, "nothing is said in its place")

    def test_cancel_asks_first(self):
        job_id = self.running(name="sea_v4")
        self.page.click("#cancel")
        self.assertIn("sea_v4", self.page.text("#confirm-text"))
        self.page.press("ENTER")  # the safe answer has the focus
        self.page.until(lambda: self.page.text("#confirm-text") is None, "the question to close")
        self.assertEqual(self.manager.get("/status")["job_id"], job_id)
        self.page.click("#cancel")
        self.page.click("#confirm-yes")
        self.page.until_text("#toasts", "sea_v4 is cancelled")
        self.crew.settle()
        self.page.until_text("#job-name", "Nothing to render")
        self.page.until_text("#stats", "cancelled")

    def test_the_queue_in_order_with_remove(self):
        self.running(name="first")
        second, third = self.send(name="second"), self.send(name="third")
        page = self.page
        page.until(lambda: len(page.texts("#queue li")) == 2, "two jobs in the queue")
        self.assertEqual(page.texts("#queue li b"), ["second", "third"])
        page.click("#queue li:first-child > button:last-child")
        page.click("#confirm-no")
        self.assertEqual(len(self.manager.get("/queue")["queue"]), 2)
        page.click("#queue li:first-child > button:last-child")
        self.assertIn("second", page.text("#confirm-text"))
        page.click("#confirm-yes")
        page.until(lambda: page.texts("#queue li b") == ["third"], "the second job to go")
        left = [item["job_id"] for item in self.manager.get("/queue")["queue"]]
        self.assertEqual(left, [third])
        self.assertNotIn(second, left)

    def test_jobs_that_wait_for_a_newer_manager(self):
        self.assertIsNone(self.page.text("#queue-apart"))
        self.page.js(
            "window.realFetch = window.fetch;"
            "window.fetch = (path, options) => (path.startsWith('/queue')"
            ' ? Promise.resolve(new Response(\'{"queue": [], "for_newer_release": [7, 9]}\'))'
            " : window.realFetch(path, options));"
        )
        self.page.until_text("#queue-apart", "Jobs 7, 9 wait for a newer release")

    def test_it_says_what_the_farm_waits_for(self):
        page = self.page
        page.until_text("#situation", "2 workers online, nothing to render")
        self.crew.beats["sea-1"]["state"] = "done"
        self.crew.beat()
        self.send(name="waits")
        page.until_text("#situation", "The next job starts when sea-1 is ready too")
        page.until_text("#job-name", "Waiting to start")
        self.crew.beats["sea-1"]["state"] = "ready"
        self.crew.beat()
        page.until_text("#situation", "of 2 workers render")

    def test_alerts_are_shown_whatever_the_managers_clock_says(self):
        """Set back since the last one was seen: release 2.0 showed none until it had caught up."""
        self.page.js("localStorage.setItem('noctiluca.notes', '9999999999');")
        self.page.open()
        self.running("7-8", attempts=1)
        self.crew.render("sea-1", "failed")
        self.page.until_text("#notes", "Frame 7 failed")

    def test_alerts_are_seen_until_marked(self):
        self.running("1-2", attempts=1)
        self.crew.render("sea-1", "failed")
        self.page.until_text("#notes", "Frame 1 failed")
        self.page.click("#notes-clear")
        self.page.until(lambda: not self.page.texts("#notes li"), "the alerts to go")
        self.page.open()
        self.page.until_text("#lanes", "sea-1")
        self.assertEqual(self.page.texts("#notes li"), [])


class Workers(PageCase):
    def setUp(self):
        super().setUp()
        self.page.click("#tab-workers")
        self.page.until(lambda: len(self.page.texts("#workers-rows tr")) >= 2, "two workers")

    def row(self, name: str) -> str:
        rows = self.page.texts("#workers-rows tr")
        return next((row for row in rows if name in row), "")

    def test_a_row_says_all_there_is_to_know(self):
        self.send("1-5", blender_version="4.1.3")
        self.crew.beat()
        self.crew.render("sea-1", seconds=4.0)
        work = self.crew.take("sea-1")
        self.crew.show("sea-1", work, 0.25)
        self.page.until(lambda: "Frame 2 · 25\u00a0%" in self.row("sea-1"), "the frame in work")
        row = self.row("sea-1")
        for part in ("pc-0", "rendering", "sample 4/16", "s ago", "4 s", "90\u00a0%", "42\u00a0%"):
            self.assertIn(part, row)
        for part in ("4.2.1", "the job is of 4.1.3", "Linux 6.1", "127.0.0.1"):
            self.assertIn(part, row)

    def test_a_hostile_name_is_only_a_name(self):
        self.assertIn(HOSTILE, self.row(HOSTILE))
        self.assertEqual(self.page.js("return document.querySelectorAll('main img').length;"), 0)

    def test_offline_ones_stay_with_since_when(self):
        self.crew.beats["sea-9"] = {**self.crew.beats["sea-1"], "name": "sea-9", "instance": "i9"}
        self.crew.beat("sea-9")
        self.page.until(lambda: "ready" in self.row("sea-9"), "the third worker")
        self.crew.leave("sea-9")
        self.page.until(lambda: "offline since" in self.row("sea-9"), "it to be listed as offline")
        self.assertIn("2 workers online", self.page.text("#workers-title"))
        self.assertIn("sea-9", self.page.texts("#workers-rows tr")[-1], "the offline ones last")

    def test_one_that_sleeps_is_shown_so_and_can_be_woken(self):
        power = {"mac": "0a:1b:2c:3d:4e:5f", "broadcast": "10.77.99.255", "sleeps_in": 50}
        beat = {**self.crew.beats["sea-1"], "name": "sea-8", "instance": "i8", "power": power}
        self.crew.beats["sea-8"] = beat
        self.crew.beat("sea-8")
        self.page.until(lambda: "goes to sleep in 50 s" in self.row("sea-8"), "the notice")
        power["asleep"] = True
        self.crew.leave("sea-8")
        self.page.until(lambda: "asleep" in self.row("sea-8"), "it to sleep")
        self.page.click("#workers-rows tr.offline button")
        self.assertEqual("sea-8", self.page.text("#worker-title"))
        self.page.click("#worker-wake")
        self.page.until_text("#toasts", "sea-8 is being woken")
        self.page.until_text("#worker-facts", "being woken")
        self.page.press("ESCAPE")
        self.crew.come_back("sea-8")
        self.page.until(lambda: "ready" in self.row("sea-8"), "it to be up")
        self.crew.leave("sea-8")

    def test_filter_and_sort(self):
        self.page.press("/")
        self.page.press(*"sea-1")
        self.page.until(lambda: len(self.page.texts("#workers-rows tr")) == 1, "one worker to fit")
        self.page.type("#workers-filter", "nobody")
        self.page.until_text("#workers-empty", "No worker fits")
        self.page.js("document.querySelector('#workers-filter').value = '';")
        self.page.type("#workers-filter", "a")
        self.page.press("BACKSPACE")
        self.page.click("#workers-head th:first-child button")
        first = self.page.texts("#workers-rows tr")[0]
        self.assertIn("sea-1", first)
        self.assertEqual(self.page.attribute("#workers-head th", "aria-sort"), "descending")

    def test_a_worker_opens_with_its_log(self):
        self.page.click("#workers-rows tr:not(.offline) button")
        name = self.page.text("#worker-title")
        self.page.until_text("#worker-log-state", "Waiting for the worker")
        self.page.until(lambda: self.crew.replies[name].get("want_log"), "the log to be wanted")
        self.crew.beats[name]["log_tail"] = ["blender -b sea.blend", "<b>Fra:1</b> Sample 3/16"]
        self.page.until_text("#worker-log", "<b>Fra:1</b> Sample 3/16")
        self.assertIn("16 cores", self.page.text("#worker-facts"))
        self.assertIn("32 GiB", self.page.text("#worker-facts"))
        self.page.press("ESCAPE")
        self.page.until(lambda: self.page.text("#worker-title") is None, "the dialog to close")

    def command(self, name: str) -> str | None:
        return self.crew.replies[name].get("command")

    def test_restart_and_update_reach_the_workers(self):
        self.page.click("#workers-rows tr:not(.offline) button")
        name = self.page.text("#worker-title")
        self.page.click("#worker-restart")
        self.page.click("#confirm-yes")
        self.page.until(lambda: self.command(name) == "restart", f"the command to reach {name}")
        self.page.press("ESCAPE")
        self.page.click("#update-all")
        self.assertIn("all workers", self.page.text("#confirm-title"))
        self.page.click("#confirm-yes")
        for name in self.WORKERS:
            self.page.until(lambda n=name: self.command(n) == "update", f"the command for {name}")

    def test_one_is_let_go(self):
        self.page.click("#workers-rows tr:not(.offline) button")
        name = self.page.text("#worker-title")
        self.page.click("#worker-leave")
        self.page.click("#confirm-yes")
        self.page.until_text("#toasts", "Its release cannot be let go")
        self.crew.beats[name]["leaves"] = True
        self.addCleanup(self.crew.beats[name].pop, "leaves", None)
        self.crew.beat()
        self.page.click("#worker-leave")
        self.page.click("#confirm-yes")
        self.page.until(lambda: self.command(name) == "leave", f"the command to reach {name}")
        self.page.until_text("#worker-facts", "leaves after its frame")
        self.assertIsNotNone(self.page.text("#worker-log"))
        self.page.press("ESCAPE")
        self.crew.leave(name)
        self.page.until(lambda: "offline" in self.row(name), "it to be gone")
        self.crew.come_back(name)


class History(PageCase):
    def finished(self, **more) -> int:
        """A job of six frames of which the third failed."""
        job_id = self.running("1-6", attempts=1, **more)
        for frame in range(1, 7):
            result = "failed" if frame == 3 else "done"
            self.crew.render("sea-1", result, seconds=float(frame))
        self.crew.settle()
        return job_id

    def open_record(self, name: str) -> None:
        self.open_newest(name)
        self.page.until(lambda: self.page.texts("#history-rows details"), "its failures")

    def test_failures_chart_and_missing_frames(self):
        job_id = self.finished(name="sea_v8")
        self.open_record("sea_v8")
        page = self.page
        row = page.texts("#history-rows tr")[0]
        for part in ("sea_v8", "completed with errors", "5 / 6"):
            self.assertIn(part, row)
        page.click("#history-rows summary")
        self.assertIn("Frame 3", page.text("#history-rows summary"))
        self.assertIn("Error: out of memory", page.text("#history-rows summary"))
        self.assertEqual(page.text("#history-rows details .tail"), "Fra:1\nout of memory")
        dots = page.js("return document.querySelectorAll('#history-rows circle.dot').length;")
        self.assertEqual(dots, 5)
        self.assertIn("slowest 6 s (frame 6)", page.text("#history-rows .chart + p"))
        self.assertEqual(page.text("#history-rows button.main"), "Render missing frames (3)")
        page.click("#history-rows button.main")
        page.until_text("#toasts", "Queued as job")
        self.crew.beat()
        again = waiting.until(
            lambda: self.manager.get("/status")["job_id"], 10, "the missing frame to be rendered"
        )
        self.assertNotEqual(again, job_id)
        self.assertEqual(self.manager.get("/frames")["total"], 1)
        self.crew.render("sea-1")
        self.crew.settle()
        page.until(
            lambda: len([r for r in page.texts("#history-rows tr") if "sea_v8" in r]) >= 2,
            "both jobs in the history",
        )

    def test_pictures_of_a_finished_job(self):
        """Its record names a dozen; played are all of them, but the missing one."""
        self.running("1-30", attempts=1, name="sea_v9", fps=30)
        for frame in range(1, 31):
            self.crew.render("sea-1", "failed" if frame == 29 else "done")
        self.crew.settle()
        page = self.page
        page.until_text("#latest-title", "Pictures of sea_v9")
        page.click("#play-job")
        page.until_text("#picture-rate", "30 frames/s")
        page.click("#picture-play")
        page.press("ESCAPE")
        self.open_record("sea_v9")
        page.until(lambda: 5 < len(page.texts("#history-rows .shot")) <= 12, "some pictures")
        page.click("#history-rows .shot:nth-child(2)")
        page.press("END")
        page.until_text("#picture-text", "Frame 30")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        page.until(lambda: page.js(width) == 32, "the large picture")
        page.press("ARROW_LEFT")
        page.until_text("#picture-text", "Frame 28")
        page.press("ESCAPE")

    def test_why_there_is_no_movie_is_said_in_spanish_too(self):
        self.running("1-1", name="sea_v11")
        self.crew.render("sea-1")
        self.crew.settle()
        page = self.page
        self.open_newest("sea_v11")
        page.until_text("#history-rows .more", "Make a movie")
        page.click("#history-rows .more button[data-act]")
        page.until_text("#toasts", "Queued as job")
        self.crew.beat()
        self.manager.post("/cancel_job", {})
        self.crew.settle()
        page.click("#language")
        page.open()
        self.open_newest("cancelado")
        page.until_text(
            "#history-rows .more", "No hay vídeo: No se hizo: el trabajo se canceló antes."
        )

    def test_clear_asks_first(self):
        self.finished(name="sea_v10")
        self.page.click("#tab-history")
        self.page.until_text("#history-rows", "sea_v10")
        self.page.click("#clear-history")
        self.page.click("#confirm-no")
        self.assertTrue(self.manager.get("/history")["jobs"])
        self.page.click("#clear-history")
        self.page.click("#confirm-yes")
        self.page.until_text("#history-empty", "No job has been finished yet")
        self.assertEqual(self.manager.get("/history")["jobs"], [])


class Logs(PageCase):
    def setUp(self):
        super().setUp()
        self.trouble = f"first trouble of {self._testMethodName}"
        self.happen("sea-1", self.trouble, 7)
        self.page.click("#tab-logs")
        self.page.until_text("#lines", self.trouble)

    def happen(self, worker: str, error: str, frame: int):
        self.manager.post("/report_error", {"worker": worker, "error": error, "frame": frame})

    def test_a_managers_clock_that_is_set_back_hides_no_news(self):
        """They would be among lines of an hour ago, and not among the last that are shown."""
        self.addCleanup(self.manager.set_clock, "manager", 0)
        self.manager.set_clock("manager", -3600)
        self.happen("sea-2", "after the clock was set back", 8)
        self.page.until_text("#lines", "after the clock was set back")
        self.assertIn("after the clock was set back", self.page.texts("#lines .line")[-1])

    def test_filter_by_level_and_text(self):
        page = self.page
        self.assertIn("sea-1", page.text("#lines"))
        everything = len(page.texts("#lines .line"))
        for level in (1, 2, 3):
            page.click(f"#levels button:nth-child({level})")
        page.until(lambda: 0 < len(page.texts("#lines .line")) < everything, "only errors")
        self.assertEqual(set(page.texts("#lines .level")), {"error"})
        page.type("#logs-filter", "no such line")
        page.until(lambda: not page.texts("#lines .line"), "nothing to fit")
        page.type("#logs-filter", self.trouble.upper())
        page.until(lambda: page.texts("#lines .line"), "the line to fit")
        self.assertIn("frame 7", page.text("#lines").lower())
        page.type("#logs-filter", "frame 7")
        page.until(lambda: page.texts("#lines .line"), "the frame to be found")
        self.happen("sea-1", "trouble elsewhere", 70)
        page.type("#logs-filter", "elsewhere")
        page.until(lambda: page.texts("#lines .line"), "the other frame's line")
        page.type("#logs-filter", "frame 7")
        page.until(lambda: "first" in (page.text("#lines") or ""), "the frame again")
        self.assertNotIn("elsewhere", page.text("#lines"), "frame 70 is not frame 7")

    def test_what_the_log_says_in_spanish_is_not_said_in_english_again(self):
        page = self.page
        page.click("#language")
        self.happen("sea-1", "Blender did not list them within 20 s.", 8)
        page.until_text("#lines", "Blender no los listó en 20 s.")
        self.assertNotIn("did not list", page.text("#lines"))

    def test_only_new_lines_are_asked_for(self):
        self.happen("sea-1", "a later trouble", 8)
        self.page.until_text("#lines", "a later trouble")
        self.assertIn(self.trouble, self.page.text("#lines"))
        asked = "return performance.getEntriesByType('resource').map((one) => one.name);"
        asked = [url for url in self.page.js(asked) if "/logs" in url]
        self.assertEqual(1, sum("since=" not in url for url in asked), asked)

    def test_hold_and_follow(self):
        page = self.page
        page.click("#follow")
        page.until_text("#follow", "Held")
        self.happen("sea-1", "second trouble", 8)
        page.until_text("#follow", "new line")
        self.assertNotIn("second trouble", page.text("#lines"))
        page.press("f")
        page.until_text("#lines", "second trouble")
        self.assertEqual(page.text("#follow"), "Following")

    def test_download_is_one_row_a_line(self):
        self.happen(HOSTILE, "a line\nwith\tanother inside", 9)
        self.page.until_text("#lines", "another inside")
        self.page.type("#logs-filter", "another inside")
        self.page.click("#download")

        def rows() -> list[str] | None:
            found = list(self.page.downloads.glob("*.txt"))
            return found and found[0].read_text(encoding="utf-8").splitlines()

        lines = waiting.until(rows, 10, "the download")
        self.assertEqual(len(lines), 1, lines)
        self.assertIn(HOSTILE, lines[0])


class Connection(PageCase):
    HURRIED = False

    def test_a_clock_that_is_set_back_stops_nothing(self):
        """Of the browser's computer: release 2.0 then asked for no frames for as long."""
        self.running("1-4")
        self.crew.render("sea-1")
        self.page.until(lambda: self.count("done").startswith("1 done"), "the first frame")
        self.page.js("const now = Date.now.bind(Date); Date.now = () => now() - 3600e3;")
        self.crew.render("sea-1")
        self.page.until(lambda: self.count("done").startswith("2 done"), "the second frame")

    def test_a_dead_manager_is_never_shown_as_live(self):
        self.running("1-9", name="sea_v5")
        self.crew.render("sea-1")
        page = self.page
        page.until_text("#stats", "1 / 9")
        page.js("window.sameDocument = true;")
        self.manager.kill("manager")
        page.until_text("#banner", "has not answered since")
        self.assertRegex(page.text("#banner-text"), r"since \d\d:\d\d:\d\d")
        self.assertFalse(page.enabled("#cancel"))
        self.assertIn("No answer", page.driver.title)
        self.assertIn("#ff8a7a", urllib.parse.unquote(page.attribute("#icon", "href")))
        page.press("c")
        self.assertIsNone(page.text("#confirm-text"), "no key acts either")
        pauses = set()

        def slower() -> bool:
            text = page.text("#banner-next") or ""
            pauses.update(int(word) for word in text.split() if word.isdecimal())
            return bool(pauses) and max(pauses) >= 4

        page.until(slower, "the pauses to grow")
        self.manager.start()
        page.until(lambda: page.text("#banner") is None, "the page to recover by itself", 40)
        self.crew.beat()
        page.until_text("#job-name", "sea_v5")
        self.crew.render("sea-1")
        page.until_text("#stats", "2 / 9")
        self.assertTrue(page.enabled("#cancel"))
        self.assertTrue(page.js("return window.sameDocument;"), "without loading it anew")
        page.complaints()

    def test_one_endpoint_that_fails_is_enough_for_the_banner(self):
        """The figures of /status would be live, the grid's would not."""
        self.page.js(
            "window.realFetch = window.fetch;"
            "window.fetch = (path, options) => (path.startsWith('/queue')"
            " ? Promise.resolve(new Response('{}', { status: 500 }))"
            " : window.realFetch(path, options));"
        )
        self.page.until_text("#banner", "has not answered since")
        self.page.js("window.fetch = window.realFetch;")
        self.page.until(lambda: self.page.text("#banner") is None, "the banner to go", 40)

    def test_an_answer_that_is_no_json_is_no_answer(self):
        self.page.js(
            "window.realFetch = window.fetch;"
            "window.fetch = async () => new Response('<h1>proxy error</h1>', { status: 502 });"
        )
        self.page.until_text("#banner", "has not answered since")
        self.page.js("window.fetch = window.realFetch;")
        self.page.until(lambda: self.page.text("#banner") is None, "the banner to go", 40)


class Telling(PageCase):
    """Notices and notifications when a job ends or fails."""

    STUB = """
    window.told = [];
    window.Notification = class {
      static permission = 'granted';
      static async requestPermission() { return 'granted'; }
      constructor(title, options) { window.told.push(options.body); }
    };
    """

    def setUp(self):
        super().setUp()
        self.page.js(self.STUB)

    def test_notifications_are_asked_for_and_come(self):
        self.page.click("#notify")
        self.page.until(
            lambda: self.page.attribute("#notify", "aria-pressed") == "true", "the bell to be on"
        )
        self.running("1-2", name="sea_v6", attempts=1)
        self.crew.render("sea-1")
        self.page.until_text("#stats", "1 / 2")
        self.crew.render("sea-1", "failed")
        told = "return window.told.join('|');"
        self.page.until(lambda: "sea_v6: a frame was given up" in self.page.js(told), "the failure")
        self.crew.settle()
        self.page.until(lambda: "but 1 frame failed" in self.page.js(told), "the end")
        self.page.until_text("#toasts", "but 1 frame failed")

    def test_without_the_bell_only_the_page_tells(self):
        self.running("1-1", name="sea_v7")
        self.crew.render("sea-1")
        self.crew.settle()
        self.page.until_text("#toasts", "sea_v7 is finished")
        self.assertEqual(self.page.js("return window.told;"), [])


class KeyboardAndLanguage(PageCase):
    def test_every_page_by_key_and_help(self):
        page = self.page
        for key, tab in (("2", "workers"), ("3", "history"), ("4", "logs"), ("1", "overview")):
            page.press(key)
            page.until(lambda t=tab: page.text(f"#page-{t}") is not None, f"the page {tab}")
        page.press("ARROW_RIGHT")
        page.until(lambda: page.text("#page-workers") is not None, "the next tab by arrow")
        page.press("?")
        page.until_text("#help-box", "Go to the frame grid")
        page.click("#keys-on")
        page.press("ESCAPE")
        page.press("4")
        self.assertIsNone(page.text("#page-logs"), "single keys are off")
        page.click("#help")
        page.click("#keys-on")
        page.press("ESCAPE", "4")
        page.until(lambda: page.text("#page-logs") is not None, "single keys to be on again")

    def test_a_page_can_be_linked_and_loaded_again(self):
        self.page.open("history")
        self.page.until(lambda: self.page.text("#page-history") is not None, "the linked page")

    def test_both_languages(self):
        page = self.page
        self.assertEqual(page.attribute("html", "lang"), "en")
        page.click("#language")
        page.until_text("#tabs", "Historial")
        self.assertEqual(page.attribute("html", "lang"), "es")
        page.until_text("#situation", "nada que renderizar")
        page.open()
        page.until_text("#tabs", "Historial")
        page.press("l")
        page.until_text("#tabs", "History")

    def test_the_browser_chooses_the_language(self):
        with browser.Page(self.manager.url + "/", language="es-MX,es") as page:
            page.until_text("#tabs", "Registros")

    def test_themes(self):
        page = self.page
        ground = "return getComputedStyle(document.body).backgroundColor;"
        dark = page.js(ground)
        page.theme("light")
        page.until(lambda: page.js(ground) != dark, "the light ground of the system")
        light = page.js(ground)
        page.press("t")
        page.until(lambda: page.js(ground) == dark, "the dark theme by hand")
        page.press("t")
        page.until(lambda: page.js(ground) == light, "the light theme by hand")
        page.theme("dark")
        self.assertEqual(page.js(ground), light, "what was chosen stays")


@needs.program("ffmpeg")
class Movies(PageCase):
    TOKEN = "sea-ñ-Seeleuchten"

    def test_a_movie_is_asked_for_and_played(self):
        """With a token, which neither a <video> nor a link can say by itself."""
        film = self.manager.folder / "sea.mp4"
        source = ["-f", "lavfi", "-i", "testsrc=size=64x36:rate=24:duration=1"]
        made = ["-pix_fmt", "yuv420p", str(film)]
        subprocess.run(["ffmpeg", "-v", "error", *source, *made], check=True)
        films.mark(str(film), b"1" * films.OF_WHAT_BYTES)
        self.running("1-1", output_path=str(film.parent / "sea_"))
        self.crew.render("sea-1", file=str(film.parent / "sea_0001.png"))
        self.crew.settle()
        page = self.page
        page.js(f"sessionStorage.setItem('noctiluca.token', {json.dumps(self.TOKEN)});")
        page.open()
        page.click("#tab-history")
        page.until(lambda: page.texts("#history-rows button"), "the job")
        page.click("#history-rows tr:first-child button")
        page.until_text("#history-rows .more", "Make a movie")
        page.click("#history-rows .more button[data-act]")
        page.until_text("#toasts", "Queued as job")
        self.make_it(film)
        page.open()
        page.click("#tab-history")
        page.until(lambda: len(page.texts("#history-rows tr")) > 1, "the movie's job")
        page.click("#history-rows tr:first-child button")
        page.until_text("#history-rows .film", "Play the movie · sea.mp4")
        self.assertIn("24 frames, 24 per second", page.text("#history-rows .more"))
        page.click("#history-rows .film button")
        width = "return document.querySelector('.film video')?.videoWidth;"
        page.until(lambda: page.js(width) == 64, "the movie")

    def make_it(self, film: Path) -> None:
        """One worker takes the movie, and says that it is made."""
        able = {"worker": "sea-1", "instance": "i0", "can": "frames,video"}
        self.crew.beats["sea-1"]["can"] = ["frames", "video"]
        self.crew.beat()
        path = f"/job?{urllib.parse.urlencode(able)}"
        work = waiting.until(lambda: (w := self.manager.get(path))["lease"] and w, 20, "the movie")
        told = {"files": [str(film)], "frames": 24, "fps": 24, "gaps": ""}
        keys = {"worker": "sea-1", "job_id": work["job_id"], "lease": work["lease"]}
        report = {**keys, "step": "video", "result": "done", "file": str(film), "film": told}
        self.manager.post("/report_frame", report)
        self.crew.settle()


class Token(PageCase):
    TOKEN = "sea-ñ-Seeleuchten"

    def test_asked_for_once_and_kept(self):
        self.running(name="guarded")
        page = self.page
        page.click("#cancel")
        page.click("#confirm-yes")
        page.until_text("#token", "This farm wants its token")
        page.type("#token-value", "wrong")
        page.press("ENTER")
        page.until_text("#token-text", "did not take this token")
        page.type("#token-value", self.TOKEN)
        page.press("ENTER")
        page.until_text("#toasts", "guarded is cancelled")
        self.crew.settle()
        self.running(name="again")
        page.click("#cancel")
        page.click("#confirm-yes")
        page.until_text("#toasts", "again is cancelled")
        self.crew.settle()

    def test_the_file_itself_is_shown_to_who_has_it(self):
        """Release 2.0 showed it to anybody; an <img> alone cannot say the token."""
        file = self.manager.folder / "sea_0001.png"
        file.write_bytes(sample_pictures.png(64, 36))
        self.running("1-2", output_path=str(file.parent / "sea_"))
        self.crew.render("sea-1", file=str(file))
        page = self.page
        page.js(f"sessionStorage.setItem('noctiluca.token', {json.dumps(self.TOKEN)});")
        page.open()
        page.until(lambda: page.texts("#strip button"), "the first picture")
        page.click("#strip button")
        width = "return document.querySelector('#stage img')?.naturalWidth;"
        page.until(lambda: page.js(width) == 64, "the file in place of the small picture")
        page.press("ESCAPE")

    def test_all_pictures_in_one_file_are_for_who_has_it(self):
        """A link sends no token: the page asks for it, and the link carries a ticket instead."""
        job_id = copies.rendered(self.manager, "f_0001.png", sample_pictures.png(8, 8))
        self.crew.settle()
        page = self.page
        self.open_newest("a.blend")
        page.until_text("#history-rows", "sent as copies")
        link = "#history-rows a[download]"
        page.until_text(link, "Download all")
        page.click(link)
        page.until_text("#token", "This farm wants its token")
        page.type("#token-value", self.TOKEN)
        page.press("ENTER")

        def names() -> list[str] | None:
            file = page.downloads / f"job-{job_id}.zip"
            is_whole = zipfile.is_zipfile(file)  # while it arrives, it is none yet, or is not there
            return zipfile.ZipFile(file).namelist() if is_whole else None

        self.assertEqual(waiting.until(names, 20, "the ZIP"), ["f_0001.png"])
        seen = "return [location.href, ...performance.getEntries().map((one) => one.name)].join();"
        self.assertNotIn(urllib.parse.quote(self.TOKEN), page.js(seen))

    def test_without_it_the_page_still_shows_everything(self):
        self.running(name="guarded")
        self.page.click("#cancel")
        self.page.click("#confirm-yes")
        self.page.click("#token-no")
        self.page.until_text("#toasts", "token")
        self.page.until_text("#job-name", "guarded")


@browser.axe_needed
class Accessibility(PageCase):
    """axe-core has nothing against any page, in both themes, wide and as a phone."""

    def setUp(self):
        super().setUp()
        job = self.running("1-6", attempts=1, name="first")
        for result in ("done", "failed", "done"):
            self.crew.render("sea-1", result)
        self.assertTrue(job)

    def look(self, page: browser.Page, where: str) -> None:
        self.assertEqual(page.violations(), [], where)

    def look_everywhere(self, page: browser.Page, theme: str) -> None:
        page.theme(theme)
        page.open()
        page.until(lambda: page.texts("#strip button"), "pictures")
        self.look(page, "overview")
        page.click("#strip button")
        self.look(page, "picture")
        page.click("#picture-close")
        page.click("#cancel")
        self.look(page, "question")
        page.click("#confirm-no")
        page.click("#help")
        self.look(page, "help")
        page.click("#help-close")
        page.click("#tab-workers")
        page.click("#workers-rows button")
        page.until(lambda: page.text("#worker-title"), "a worker's dialog")
        self.look(page, "worker")
        page.click("#worker-close")
        self.look(page, "workers")
        page.click("#tab-logs")
        page.until(lambda: page.texts("#lines .line"), "lines")
        self.look(page, "logs")

    def test_pages_in_both_themes(self):
        for theme in ("dark", "light"):
            with self.subTest(theme=theme):
                self.look_everywhere(self.page, theme)

    def test_phone_and_silence(self):
        with browser.Page(self.manager.url + "/", size=(390, 844), phone=True) as page:
            self.look_everywhere(page, "dark")
            wide = "return document.documentElement.scrollWidth;"
            for language in ("en", "es"):
                for tab in ("overview", "workers", "history", "logs"):
                    page.click(f"#tab-{tab}")
                    self.assertLessEqual(page.js(wide), 390, f"{tab} in {language} fits the phone")
                page.click("#tab-overview")
                name = page.js("return document.querySelector('#job-name').clientWidth")
                self.assertGreater(name, 300, "the job's name has a line of its own")
                page.click("#language")

    def test_history_and_silence(self):
        self.manager.post("/cancel_job", {})
        self.crew.settle()
        page = self.page
        for theme in ("dark", "light"):
            page.theme(theme)
            page.open("history")
            page.until(lambda: page.texts("#history-rows button"), "the history")
            page.click("#history-rows tr:first-child button")
            page.until(lambda: page.texts("#history-rows details"), "its failures")
            page.click("#history-rows summary")
            self.look(page, f"history, {theme}")
        page.theme("dark")
        self.manager.kill("manager")
        page.until_text("#banner", "has not answered since")
        self.look(page, "silence")
        self.manager.start()
        page.until(lambda: page.text("#banner") is None, "the manager to be back", 40)
        page.complaints()


if __name__ == "__main__":
    unittest.main()
