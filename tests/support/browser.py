"""A real Chromium looking at the dashboard, driven through ChromeDriver.

    @browser.needed
    class Something(unittest.TestCase):
        def test_it(self):
            with browser.Page(url) as page:
                page.until_text("#percent", "100")
                page.click("#tab-logs")
                self.assertEqual(page.complaints(), [])

``complaints`` are the console's errors: exceptions, and everything the Content-Security-Policy
refused. A request that failed because the manager is away is no complaint.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import tempfile
from base64 import b64decode
from pathlib import Path

from support import needs, waiting

PATIENCE_S = 20
LOST_REQUEST = re.compile(r"Failed to load resource|ERR_(CONNECTION|EMPTY|FAILED|NETWORK)")
# Chromium started by root needs --no-sandbox; the rest keeps it from calling home.
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WATCH = """
window.longTasks = [];
new PerformanceObserver((found) => {
  for (const task of found.getEntries()) window.longTasks.push([task.startTime, task.duration]);
}).observe({ type: 'longtask', buffered: true });
"""
# The page asks the farm every two seconds, and whenever the network comes back: here it often does.
HURRY = "setInterval(() => window.dispatchEvent(new Event('online')), 250);"
FORGET = "if (location.protocol === 'http:') { localStorage.clear(); sessionStorage.clear(); }"


def needed(test):
    """Skips the class or method unless a browser can be driven here."""
    for skip in (
        needs.program("chromium"),
        needs.program("chromedriver"),
        needs.package("selenium"),
    ):
        test = skip(test)
    return test


def axe_needed(test):
    return needs.package("axe_playwright_python", pip="axe-playwright-python")(test)


class Page:
    """One browser window. `size` in CSS pixels; `phone` makes it a touch screen of that size."""

    def __init__(self, url: str, *, size=(1440, 900), phone=False, language="en", theme="dark"):
        self.url = url
        self._profile = tempfile.TemporaryDirectory(
            prefix="noctiluca-browser-", ignore_cleanup_errors=True
        )
        self.downloads = Path(self._profile.name) / "downloads"
        self.downloads.mkdir()
        self._hurry = ""
        self.driver = self._start(size, language)
        self._set_up(size, phone)
        self.theme(theme)
        self.open()

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *exception) -> None:
        self.close()

    def close(self) -> None:
        self.driver.quit()
        self._profile.cleanup()

    def _start(self, size, language):
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = _program("chromium")
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.add_argument(f"--user-data-dir={self._profile.name}/profile")
        options.add_argument(f"--window-size={size[0]},{size[1]}")
        options.add_experimental_option(
            "prefs",
            {
                "intl.accept_languages": language,
                "download.default_directory": str(self.downloads),
            },
        )
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = webdriver.ChromeService(_program("chromedriver"))
        return webdriver.Chrome(options=options, service=service)

    def _set_up(self, size, phone) -> None:
        self.resize(size, phone)
        self._before_scripts(WATCH)

    def resize(self, size: tuple[int, int] = (1440, 900), phone: bool = False) -> None:
        """Another window, or a phone, whose finger no pointer equals."""
        self._command(
            "Emulation.setDeviceMetricsOverride",
            width=size[0],
            height=size[1],
            deviceScaleFactor=2 if phone else 1,
            mobile=phone,
        )
        self._command("Emulation.setTouchEmulationEnabled", enabled=phone)

    def _before_scripts(self, source: str) -> str:
        """From now on this runs in each new document before the document's own scripts."""
        found = self._command("Page.addScriptToEvaluateOnNewDocument", source=source)
        return found["identifier"]

    def _no_more(self, identifier: str) -> None:
        self._command("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)

    def _command(self, name: str, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def open(self, tab: str = "") -> None:
        self.driver.get("about:blank")
        self.driver.get(self.url + (f"#{tab}" if tab else ""))

    def open_anew(self) -> None:
        """As somebody who was never here: the browser has kept nothing of the page."""
        forget = self._before_scripts(FORGET)
        self.open()
        self._no_more(forget)

    def hurry(self, is_wanted: bool) -> None:
        """Whether the page, once it is opened again, looks at the farm more often than by itself:
        no test then waits for two seconds to be over."""
        if is_wanted and not self._hurry:
            self._hurry = self._before_scripts(HURRY)
        elif self._hurry and not is_wanted:
            self._no_more(self._hurry)
            self._hurry = ""

    def theme(self, name: str, forced: bool = False, media: str = "") -> None:
        """What the system prefers: "dark" or "light".

        Args:
            forced: a contrast theme of Windows gives all colours.
            media: "print", as it is on paper.
        """
        wished = {"prefers-color-scheme": name, "forced-colors": "active" if forced else "none"}
        features = [{"name": each, "value": value} for each, value in wished.items()]
        self._command("Emulation.setEmulatedMedia", media=media, features=features)

    # -- looking -----------------------------------------------------------------------------------

    def js(self, script: str, *arguments):
        """Runs the body of a function in the page, past its policy, and returns what it returns."""
        return self.driver.execute_script(script, *arguments)

    def text(self, selector: str) -> str | None:
        """The text a person sees there; None when it is hidden or not there."""
        return self.js(
            "const node = document.querySelector(arguments[0]);"
            "return node && node.checkVisibility() ? node.innerText : null;",
            selector,
        )

    def texts(self, selector: str) -> list[str]:
        return self.js(
            "return [...document.querySelectorAll(arguments[0])]"
            ".filter((node) => node.checkVisibility()).map((node) => node.innerText);",
            selector,
        )

    def attribute(self, selector: str, name: str) -> str | None:
        return self.js(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null;",
            selector,
            name,
        )

    def enabled(self, selector: str) -> bool:
        return self.js("return !document.querySelector(arguments[0]).disabled;", selector)

    def until(self, condition, what: str, seconds: float = PATIENCE_S):
        return waiting.until(condition, seconds=seconds, what=what)

    def until_text(self, selector: str, part: str, seconds: float = PATIENCE_S) -> str:
        """Waits until the text seen at `selector` holds `part`."""
        self.until(
            lambda: part in (self.text(selector) or ""),
            f"{part!r} at {selector}, which shows {self.text(selector)!r}",
            seconds,
        )
        return self.text(selector)

    # -- doing -------------------------------------------------------------------------------------

    def click(self, selector: str) -> None:
        """A real click with the pointer, on an element that must be there to be hit.

        The page redraws itself every two seconds: an element may go between looking and clicking.
        """
        from selenium.common import exceptions

        moved = (
            exceptions.NoSuchElementException,
            exceptions.StaleElementReferenceException,
            exceptions.ElementClickInterceptedException,
            exceptions.ElementNotInteractableException,
        )

        def hit() -> bool:
            if self.text(selector) is None:
                return False
            try:
                found = self.driver.find_element("css selector", selector)
                self.js("arguments[0].scrollIntoView({ block: 'center' });", found)
                found.click()
            except moved:
                return False
            return True

        self.until(hit, f"{selector} to be there and clicked")

    def press(self, *keys: str) -> None:
        """Keys to whatever has the focus; named ones as in selenium's Keys: "ARROW_RIGHT"."""
        from selenium.webdriver import ActionChains, Keys

        for key in keys:
            chain = ActionChains(self.driver)
            chain.send_keys(getattr(Keys, key) if len(key) > 1 else key).perform()

    def type(self, selector: str, text: str) -> None:
        found = self.driver.find_element("css selector", selector)
        found.clear()
        found.send_keys(text)

    # -- judging -----------------------------------------------------------------------------------

    def complaints(self) -> list[str]:
        """Console errors since the last call."""
        lines = self.driver.get_log("browser")
        severe = [line["message"] for line in lines if line["level"] == "SEVERE"]
        return [line for line in severe if not LOST_REQUEST.search(line)]

    def violations(self) -> list[str]:
        """What axe-core has against the page as it is now, one line for each rule."""
        if not self.js("return Boolean(window.axe);"):
            spec = importlib.util.find_spec("axe_playwright_python")
            self.js(Path(spec.origin).with_name("axe.min.js").read_text(encoding="utf-8"))
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, { resultTypes: ['violations'] })"
            ".then((found) => done(JSON.stringify(found.violations)), (e) => done(String(e)));"
        )
        return [
            f"{one['id']} ({len(one['nodes'])} times), as {node['html'][:200]}: "
            + " ".join(node["failureSummary"].split())
            for one in json.loads(result)
            for node in one["nodes"][:1]
        ]

    def colours(self, selector: str) -> set[tuple[int, int, int]]:
        """What the first such node is drawn with, but for what is no larger than its letters:
        styles that are read do not say what the system's own colours made of them."""
        from io import BytesIO

        from PIL import Image

        place = "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON();"
        clip = {name: self.js(place, selector)[name] for name in ("x", "y", "width", "height")}
        shot = self._command("Page.captureScreenshot", clip={**clip, "scale": 1})["data"]
        picture = Image.open(BytesIO(b64decode(shot))).convert("RGB")
        found = picture.getcolors(picture.width * picture.height)
        return {colour for count, colour in found if count > picture.width / 2}

    def screenshot(self, path: str | Path) -> None:
        Path(path).write_bytes(b64decode(self._command("Page.captureScreenshot")["data"]))


def _program(name: str) -> str:
    import shutil

    return os.environ.get(f"NOCTILUCA_TEST_{name.upper()}") or shutil.which(name)
