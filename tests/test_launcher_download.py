"""A release over HTTP, from a server that does everything a server can do wrong."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from support import launching, needs

from launcher import download
from launcher.download import UpdateSettings
from launcher.release import UpdateError


class FromASite(unittest.TestCase):
    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.site.publish("worker", "2.1", 7, launching.STAYS)
        self.settings = UpdateSettings(self.site.url, deadline_s=30)
        patch = mock.patch.object(download, "PAUSES_S", (0.0, 0.0))
        patch.start()
        self.addCleanup(patch.stop)
        self.over = threading.Event()  # lets handlers that wait go on
        self.addCleanup(self.over.set)

    def fetch(self, settings: UpdateSettings | None = None) -> dict[str, bytes]:
        settings = settings or self.settings
        return download.fetch_files(settings, download.fetch_manifest(settings, "worker").files)

    def assertRefused(self, hint: str, settings: UpdateSettings | None = None) -> None:
        with self.assertRaisesRegex(UpdateError, hint) as caught:
            self.fetch(settings)
        self.assertNotIn("\n", str(caught.exception))  # one line, for a person
        self.assertNotIn("Traceback", str(caught.exception))

    def test_all_is_well(self):
        expected = launching.contents("worker", "2.1", launching.STAYS)
        self.assertEqual(self.fetch(), expected)

    def test_ctrl_c_ends_it_in_a_moment_on_windows_too(self):
        """There it reaches the main thread only between two waits."""
        waits = []

        def join(thread, limit_s=None):
            waits.append(limit_s)
            if len(waits) == 3:
                raise KeyboardInterrupt

        with mock.patch.object(threading.Thread, "join", join):
            with self.assertRaises(KeyboardInterrupt):
                download.within(60, lambda until: self.over.wait(60), UpdateError("late"))
        self.assertLessEqual(max(waits), 0.5)

    def test_a_wrong_hash(self):
        path = "worker/helper.py"
        self.site.files[path] = self.site.files[path].replace(b"helps", b"hurts")
        self.assertRefused("worker/helper.py is not the file")

    def test_a_truncated_file(self):
        text = self.site.files["worker/worker.py"]
        self.site.files["worker/worker.py"] = text[:-10]
        self.assertRefused(f"has {len(text) - 10} bytes instead of {len(text)}")

    def test_a_connection_that_breaks_in_the_middle(self):
        text = self.site.files["worker/worker.py"]
        cut = lambda request: launching.send(request, text[:20], len(text))  # noqa: E731
        self.site.behave("worker/worker.py", cut)
        self.assertRefused("worker/worker.py")

    def test_a_file_that_is_longer_than_announced(self):
        self.site.files["worker/helper.py"] += b"#"
        self.assertRefused("larger than")

    def endless(self, request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while not self.over.is_set():
            request.wfile.write(b" " * 65536)

    def test_an_endless_file(self):
        self.site.behave("index.html", self.endless)
        self.assertRefused("index.html is larger than")

    def test_an_endless_manifest(self):
        self.site.behave("worker/release.json", self.endless)
        self.assertRefused("larger than 65536 bytes")

    def drip(self, request: http.server.BaseHTTPRequestHandler) -> None:
        """One byte now and then: never silent for long, never done."""
        request.send_response(200)
        request.end_headers()
        while not self.over.wait(0.05):
            request.wfile.write(b"#")

    def drip_in_the_head(self, request: http.server.BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not self.over.wait(0.05):
            request.wfile.write(b"x")

    def silence(self, request: http.server.BaseHTTPRequestHandler) -> None:
        self.over.wait()

    def test_a_slow_server(self):
        soon = UpdateSettings(self.site.url, deadline_s=1)
        for how in (self.drip, self.drip_in_the_head, self.silence):
            for path in ("worker/worker.py", "worker/release.json"):
                with self.subTest(how=how.__name__, path=path):
                    self.site.behave(path, how)
                    self.assertRefused("did not arrive|larger than", soon)
                    self.site.behave(path, None)

    def test_a_name_server_that_does_not_answer(self):
        def lookup(*arguments, **more):
            self.over.wait()
            raise OSError("gone")

        with mock.patch("socket.getaddrinfo", lookup):
            self.assertRefused(
                "did not arrive within 1 s", UpdateSettings("http://x/", deadline_s=1)
            )

    def test_not_found(self):
        del self.site.files["index.html"]
        self.assertRefused("index.html could not be fetched .HTTP 404")
        del self.site.files["worker/release.json"]
        self.assertRefused("worker/release.json could not be fetched .HTTP 404")

    def test_a_server_in_trouble(self):
        for code in (403, 429, 500, 503):
            self.site.behave("worker/release.json", lambda request, c=code: request.send_error(c))
            with self.subTest(code):
                self.assertRefused(f"HTTP {code}")

    def test_a_file_is_asked_for_again_where_that_may_help(self):
        path = "worker/helper.py"
        text = self.site.files[path]
        answers = [
            lambda request: request.send_error(429),
            lambda request: launching.send(request, text[:5], len(text)),
            lambda request: launching.send(request, text),
            lambda request: request.connection.close(),
            lambda request: launching.send(request, text),
        ]
        self.site.behave(path, lambda request: answers.pop(0)(request))
        for left in (2, 0):
            self.assertEqual(self.fetch()[path], text)
            self.assertEqual(len(answers), left)

    def test_but_not_without_end_and_not_where_it_does_not_help(self):
        path = "worker/helper.py"
        for code, asked in ((503, 3), (404, 1)):
            self.site.asked.clear()
            self.site.behave(path, lambda request, c=code: request.send_error(c))
            self.assertRefused(f"HTTP {code}")
            self.assertEqual(self.site.asked.count(path), asked)

    def test_nobody_is_followed_elsewhere(self):
        def elsewhere(request):
            request.send_response(302)
            request.send_header("Location", self.site.url + "index.html")
            request.send_header("Content-Length", "0")
            request.end_headers()

        self.site.behave("worker/release.json", elsewhere)
        self.assertRefused("HTTP 302")
        self.assertNotIn("index.html", self.site.asked)

    def test_no_network(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
            self.assertRefused("could not be reached", UpdateSettings(url))
        with mock.patch("socket.getaddrinfo", side_effect=socket.gaierror(-2, "Name not known")):
            self.assertRefused(
                "could not be reached: Name not known", UpdateSettings("https://x.invalid/")
            )

    def test_something_that_speaks_no_http(self):
        self.site.behave("worker/release.json", lambda request: request.wfile.write(b"\0" * 99))
        self.assertRefused("could not be reached")

    def test_a_manifest_that_names_another_place(self):
        for path in ("../x.py", "C:\\x.py", "/etc/x.py"):
            manifest = json.loads(self.site.files["worker/release.json"])
            manifest["files"][0]["path"] = path
            self.site.files["worker/release.json"] = json.dumps(manifest).encode()
            with self.subTest(path):
                self.assertRefused("file name")
                self.assertEqual(set(self.site.asked), {"worker/release.json"})


@needs.program("openssl")
class OverTls(unittest.TestCase):
    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.site.publish("worker", "2.1", 7, launching.STAYS)
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        self.certificate, key = folder / "site.pem", folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
            + ["-keyout", key, "-out", self.certificate, "-subj", "/CN=localhost"]
            + ["-addext", "subjectAltName=DNS:localhost"],
            check=True,
            capture_output=True,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self.site.server.socket = context.wrap_socket(
            self.site.server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = self.site.server.server_port

    def fetch(self, host: str):
        return download.fetch_manifest(UpdateSettings(f"https://{host}:{self.port}/"), "worker")

    def test_an_unknown_certificate_is_refused(self):
        with self.assertRaisesRegex(UpdateError, "certificate is not trusted"):
            self.fetch("localhost")
        self.assertEqual(self.site.asked, [])

    def test_a_known_certificate_is_accepted_for_its_own_host_only(self):
        with mock.patch.dict(os.environ, {"SSL_CERT_FILE": str(self.certificate)}):
            self.assertEqual(self.fetch("localhost").version, "2.1")
            with self.assertRaisesRegex(UpdateError, "certificate is not trusted"):
                self.fetch("127.0.0.1")

    def test_one_certificate_that_cannot_be_read_does_not_spoil_the_others(self):
        """Of those that Windows trusts; with it, Python up to 3.12 loads none."""
        der = ssl.PEM_cert_to_DER_cert(self.certificate.read_text())
        store = [
            (b"0\1", "x509_asn", True),
            (der, "x509_asn", {"1.2.3"}),
            (der, "x509_asn", {ssl.Purpose.SERVER_AUTH.oid}),
        ]
        damaged = ssl.SSLError("[ASN1: NOT_ENOUGH_DATA] not enough data")
        with (
            mock.patch.object(ssl, "create_default_context", side_effect=damaged),
            mock.patch.object(ssl, "enum_certificates", create=True) as certificates,
        ):
            certificates.side_effect = lambda name: store if name == "ROOT" else []
            self.assertEqual(self.fetch("localhost").version, "2.1")
            with self.assertRaisesRegex(UpdateError, "certificate is not trusted"):
                self.fetch("127.0.0.1")
            del store[2]
            with self.assertRaisesRegex(UpdateError, "certificate is not trusted"):
                self.fetch("localhost")
            certificates.side_effect = PermissionError(13, "Permission denied")
            with self.assertRaisesRegex(UpdateError, "could not be reached: Permission denied"):
                self.fetch("localhost")

    def test_addresses_that_lead_nowhere_do_not_use_up_the_time(self):
        """IPv6 that is announced and does not work: the IPv4 address is asked first."""
        asked = []
        nowhere = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2001:db8::1", self.port, 0, 0))
        works = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", self.port))
        create = socket.create_connection

        def connect(address, *arguments, **more):
            asked.append(address[0])
            return create(address, *arguments, **more)

        with contextlib.ExitStack() as stack:
            environ = {"SSL_CERT_FILE": str(self.certificate)}
            stack.enter_context(mock.patch.dict(os.environ, environ))
            stack.enter_context(
                mock.patch(
                    "launcher.download.socket.getaddrinfo", lambda *_, **__: [nowhere, works]
                )
            )
            stack.enter_context(mock.patch("launcher.download.socket.create_connection", connect))
            self.assertEqual(self.fetch("localhost").version, "2.1")
        self.assertEqual(asked, ["127.0.0.1"])


if __name__ == "__main__":
    unittest.main()
