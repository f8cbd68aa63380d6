"""A real Firefox looking at the dashboard: `browser.Page` in the other browser.

    with firefox.Page(url) as page:
        page.until_text("#percent", "100")

Debian has a Firefox, but no geckodriver. All that one does is to hand on what it is told by
WebDriver to Marionette, which Firefox itself speaks over a socket on loopback, nearly word for
word: `Marionette` does that here. So selenium's driver, and with it all that a test does with a
`browser.Page`, is the same; only what `_command` asks of Chromium alone there is not here.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
from pathlib import Path

from support import browser, needs, waiting

START_S = 30
QUIT_S = 10
HANG_MS = int(waiting.HANG_S * 1000)
# Beside those with which Firefox itself keeps still while it is driven (remote.prefs.recommended).
PREFERENCES = {
    "marionette.port": 0,  # a free one; it writes down which
    "browser.download.folderList": 2,  # the folder that is named
    "browser.download.alwaysOpenPanel": False,
}
THEMES = {"dark": 0, "light": 1}
# The page's own: what Firefox says of its own parts is nothing to us.
COMPLAINTS = """
const found = Services.console.getMessageArray().filter((one) =>
  one instanceof Ci.nsIScriptError && !one.isFromChromeContext
  && !(one.flags & Ci.nsIScriptError.warningFlag));
Services.console.reset();
return found.map(String);
"""
COMMANDS = {  # selenium's name for it -> Marionette's
    "newSession": "WebDriver:NewSession",
    "get": "WebDriver:Navigate",
    "getTitle": "WebDriver:GetTitle",
    "w3cExecuteScript": "WebDriver:ExecuteScript",
    "w3cExecuteScriptAsync": "WebDriver:ExecuteAsyncScript",
    "findElement": "WebDriver:FindElement",
    "clickElement": "WebDriver:ElementClick",
    "clearElement": "WebDriver:ElementClear",
    "sendKeysToElement": "WebDriver:ElementSendKeys",
    "actions": "WebDriver:PerformActions",
    "quit": "Marionette:Quit",
}


def needed(test):
    """Skips the class or method unless a Firefox can be driven here."""
    return needs.program("firefox-esr")(needs.package("selenium")(test))


class Marionette:
    """Firefox' own protocol, as what selenium calls a command executor.

    A message is JSON with its length before it, "17:[0,1,name,parameters]"; the answer to it
    [1, the same number, error or null, result].
    """

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), waiting.HANG_S)
        self._incoming = self._socket.makefile("rb")
        self._number = 0
        self._read()  # its greeting

    def execute(self, command: str, parameters: dict) -> dict:
        """As selenium asks it, which makes its own exceptions of errors."""
        parameters = {key: each for key, each in parameters.items() if key != "sessionId"}
        if command == "newSession":  # those that selenium has are for a geckodriver
            parameters = {"timeouts": {"script": HANG_MS, "pageLoad": HANG_MS}}
        if command == "quit":
            parameters = {"flags": ["eForceQuit"]}  # without a question whether to leave the page
        error, result = self.call(COMMANDS[command], parameters)
        if error:
            return {"status": 400, "value": json.dumps({"value": error})}
        return result if "value" in result else {"value": result}

    def call(self, name: str, parameters: dict) -> tuple[dict | None, dict]:
        """Returns: the error (keys "error", "message") or None, and the result."""
        self._number += 1
        message = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, number, error, result = self._read()
        assert number == self._number, f"{name} was answered by the answer to another question"
        return error, result or {}

    def close(self) -> None:
        self._incoming.close()
        self._socket.close()

    def _read(self):
        length = b""
        while (digit := self._incoming.read(1)) != b":":
            if not digit:
                raise ConnectionError("Firefox has hung up")
            length += digit
        return json.loads(self._incoming.read(int(length)))


class Page(browser.Page):
    """One Firefox. It makes no phone; `size` is that of the window with all its bars."""

    def __init__(self, url: str, *, size=(1440, 900), language="en", theme="dark"):
        super().__init__(url, size=size, language=language, theme=theme)

    def close(self) -> None:
        try:
            self.driver.quit()
            self._process.wait(QUIT_S * waiting.SLOW)
        finally:
            self._process.kill()
            self._process.wait()
            self._profile.cleanup()

    def _start(self, size, language):
        from selenium import webdriver
        from selenium.webdriver.remote import file_detector

        profile = Path(self._profile.name) / "profile"
        profile.mkdir()
        wanted = PREFERENCES | {"intl.accept_languages": language}
        wanted["browser.download.dir"] = str(self.downloads)
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in wanted.items()]
        (profile / "user.js").write_text("".join(lines), encoding="utf-8")
        self._process = self._run(profile, size)
        try:
            self._marionette = Marionette(self._port(profile))
            return webdriver.Remote(
                command_executor=self._marionette,
                options=webdriver.FirefoxOptions(),
                file_detector=file_detector.UselessFileDetector(),  # a path is one of this computer
            )
        except BaseException:
            self._process.kill()
            self._process.wait()
            raise

    def _run(self, profile: Path, size) -> subprocess.Popen:
        """With a home of its own: started by root, it takes no other user's."""
        command = [browser._program("firefox-esr"), "--headless", "--no-remote", "--marionette"]
        command += ["--remote-allow-system-access", "--profile", str(profile)]
        command += ["--width", str(size[0]), "--height", str(size[1]), "about:blank"]
        surroundings = {**os.environ, "HOME": self._profile.name, "MOZ_CRASHREPORTER_DISABLE": "1"}
        with open(Path(self._profile.name) / "said", "wb") as said:
            return subprocess.Popen(command, env=surroundings, stdout=said, stderr=said)

    def _port(self, profile: Path) -> int:
        file, said = profile / "MarionetteActivePort", profile.with_name("said")

        def port() -> str:
            if self._process.poll() is not None:
                raise AssertionError(f"Firefox does not start: {said.read_text(errors='replace')}")
            return file.read_text() if file.exists() else ""

        return int(waiting.until(port, START_S, "Firefox to start"))

    def _set_up(self, size, phone) -> None:
        """Nothing is left to do: the window has its size."""

    def hurry(self, is_wanted: bool) -> None:
        """Nothing: Marionette runs no script before those of a page, which is as fast as it is."""

    def open_anew(self) -> None:
        self.open()
        self.js("localStorage.clear(); sessionStorage.clear();")
        self.open()

    def _chrome(self, script: str, *arguments):
        """Runs a function's body in Firefox itself instead of in the page."""
        self._marionette.call("Marionette:SetContext", {"value": "chrome"})
        try:
            return self.js(script, *arguments)
        finally:
            self._marionette.call("Marionette:SetContext", {"value": "content"})

    def theme(self, name: str) -> None:
        key = "layout.css.prefers-color-scheme.content-override"
        self._chrome("Services.prefs.setIntPref(arguments[0], arguments[1]);", key, THEMES[name])

    def complaints(self) -> list[str]:
        return self._chrome(COMPLAINTS)
