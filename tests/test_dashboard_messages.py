"""Messages and the add-on in the dashboard: set, tested, changed; no secret comes back to the page.

Caught when planted: a secret in what the page is told, a form that forgets the recipients, a test
that nobody hears of, a change that makes a second destination.
"""

from __future__ import annotations

import json
import unittest

from support.message_servers import MailServer, WebServer

from test_dashboard_pages import PageCase, tearDownModule  # noqa: F401  (one window for both)

HEAVY_S = 30


class Messages(PageCase):
    TOKEN = "a token of this farm"

    def open(self) -> None:
        page = self.page
        page.js("localStorage.setItem('noctiluca.token', arguments[0])", self.TOKEN)
        page.open()
        page.click("#tab-logs")
        page.click("#messages-open")
        page.until_text("#messages-which", "New destination")

    def choose(self, kind: str) -> None:
        script = "const k = document.getElementById('messages-kind'); k.value = arguments[0];"
        self.page.js(script + "k.dispatchEvent(new Event('change'))", kind)

    def save(self, **fields: str) -> None:
        for name, text in fields.items():
            script = "document.getElementById(`messages-${arguments[0]}`).value = arguments[1]"
            self.page.js(script, name, text)
        self.page.click("#messages-form .main")

    def kept(self) -> list[dict]:
        return self.manager.get("/messages")["destinations"]

    def test_set_tested_changed_and_removed(self) -> None:
        page = self.page
        self.open()
        page.until_text("#messages-none", "Nobody is told")
        self.assertEqual([], page.violations())
        self.save(url="ftp://a/")
        page.until_text("#messages-said", "must begin with https://")
        with WebServer() as web:
            self.save(url=web.url, secret="k3y")
            page.until_text("#messages-list", "Web (JSON, signed) (127.0.0.1)")
            self.assertNotIn("secret-part", page.js("return document.body.innerHTML"))
            page.click("#messages-list button")
            page.until_text("#messages-said", "has taken the test")
            self.assertEqual("test", json.loads(web.requests[0][2])["events"][0]["event"])
            web.answers = [404]
            page.click("#messages-list button")
            page.until_text("#messages-said", "does not know this address (404)")
            web.answers = [204]
            page.click("#messages-list button:nth-of-type(2)")
            page.until_text("#messages-which", "Change: Web")
            page.click("#messages-topics input")
            page.click("#messages-form .main")
            page.until_text("#messages-said", "Saved.")
            (one,) = self.kept()
            self.assertEqual(["job_errors", "worker_lost", "disk_full"], one["topics"])
            page.click("#messages-list button")
            page.until_text("#messages-said", "has taken the test")
            self.assertIn("X-Noctiluca-Signature", web.requests[-1][1], "the key is still there")
        page.click("#messages-list button:nth-of-type(3)")
        page.until_text("#messages-said", "Removed.")
        self.assertEqual([], self.kept())
        with MailServer("none") as mail:
            self.choose("email")
            self.assertEqual([], page.violations())
            said = {"host": "localhost", "port": str(mail.port), "security": "none"}
            self.save(**said, sender="farm@a.example", recipients="ana@a.example, b@a.example")
            page.until_text("#messages-list", "E-mail (localhost)")
            page.click("#messages-list button")
            page.until_text("#messages-said", "has taken the test")
            self.assertEqual(["ana@a.example", "b@a.example"], mail.mails[0][0])
        page.click("#messages-list button:nth-of-type(3)")
        page.until_text("#messages-said", "Removed.")
        page.click("#messages-close")

    def test_the_add_on_is_offered(self) -> None:
        page = self.page
        page.click("#addon-open")
        page.until_text("#addon-title", "Add-on for Blender")
        self.assertEqual([], page.violations())
        link = page.attribute("#addon a", "href")
        self.assertIn("repository=.%2Findex.json", link)
        fetched = (
            "return fetch(arguments[0]).then((r) => r.arrayBuffer()).then((b) => b.byteLength)"
        )
        self.assertGreater(page.js(fetched, link), 20_000)
        page.click("#addon-close")


if __name__ == "__main__":
    unittest.main()
