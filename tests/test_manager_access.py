"""Who is let in, as the farm's owner sets it: token and host names, by flag and by file."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from support import MANAGER_PY, needs
from support.local_farm import LocalFarm
from support.raw_http import RawClient

import access
from access import AccessError
from api import Api

import manager

SECRET = "Ñandú-s3cret-€"


class AccessTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)


class Token(AccessTest):
    def test_given_beats_the_file_and_none_is_none(self) -> None:
        self.assertIsNone(access.farm_token(None, self.folder))
        self.write("token.txt", b"from the file")
        self.assertEqual(access.farm_token("given ", self.folder), "given")
        for nothing in (None, "", "  "):
            self.assertEqual(access.farm_token(nothing, self.folder), "from the file")

    def test_the_file_as_editors_save_it(self) -> None:
        """Notepad, `echo word > token.txt` in PowerShell (UTF-16), an empty line before it."""
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            for text in ("{}", "{}\r\n", "\r\n  {} \r\nsecond line"):
                with self.subTest(encoding=encoding, text=text):
                    self.write("token.txt", text.format(SECRET).encode(encoding))
                    self.assertEqual(access.farm_token(None, self.folder), SECRET)

    @needs.posix
    def test_what_is_no_file_does_not_open_the_farm_either_nor_hold_it_up(self) -> None:
        path = self.folder / "token.txt"
        makers = [os.mkdir, os.mkfifo]
        makers += [lambda p: os.symlink("/nowhere", p), lambda p: os.symlink(p, p)]
        for make in makers:
            make(path)
            with self.assertRaisesRegex(AccessError, "token.txt"):
                access.farm_token(None, self.folder)
            path.rename(self.folder / f"aside-{len(list(self.folder.iterdir()))}")

    def test_what_cannot_be_used_does_not_open_the_farm(self) -> None:
        for content in (
            b"",
            b" \r\n\r\n",
            b"\xff\xfe\x00",
            b"s3cret\x07",
            b"\x80s3cret",
            b"s" * 201,
            b"s3cret" * 20_000,
        ):
            self.write("token.txt", content)
            with self.subTest(content[:20]), self.assertRaises(AccessError) as caught:
                access.farm_token(None, self.folder)
            self.assertRegex(str(caught.exception), r"token\.txt .*\.$")
            self.assertNotIn("s3cret", str(caught.exception))
        (self.folder / "token.txt").unlink()
        (self.folder / "token.txt").mkdir()
        with self.assertRaisesRegex(AccessError, "cannot be read"):
            access.farm_token(None, self.folder)
        with self.assertRaises(AccessError):
            access.farm_token("a\x1bb", self.folder)


class HostNames(AccessTest):
    def test_flags_and_file_add_up(self) -> None:
        self.assertEqual(access.host_names([], self.folder), set())
        self.write(
            "host_names.txt", "# ours\nFarm.studio.lan.\n\n render  # old\nñandú.lan".encode()
        )
        found = access.host_names(["farm-2"], self.folder)
        self.assertEqual(found, {"farm.studio.lan", "render", "xn--and-6ma2c.lan", "farm-2"})

    def test_what_is_no_name_is_refused_with_a_sentence(self) -> None:
        for wrong in ("http://farm", "farm:8000", "*", "*.lan", "a b", ".", "-a", "a..b", "a/b",
                      "\x1b[31m", "x" * 300, "ñ" * 100):  # fmt: skip
            with self.subTest(wrong):
                with self.assertRaisesRegex(AccessError, "not a host name"):
                    access.check_host_name(wrong)
                self.write("host_names.txt", f"{wrong}\nfarm.lan\n*".encode())
                said: list[str] = []
                found = access.host_names([], self.folder, said.append)
                self.assertEqual(found, {"farm.lan"})
                self.assertRegex("".join(said), r"^.*host_names\.txt: .*not a host name[^;]*$")
                self.assertEqual(1, len(said))


class Running(unittest.TestCase):
    """The same at a manager's process."""

    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.data = self.farm.folder / "manager"
        self.data.mkdir()

    def status(self, host: str, path: str = "/status", **headers: str) -> int:
        with RawClient(self.farm.port) as client:
            return client.ask("GET", path, Host=host, **headers).status

    def test_listed_names_pass_and_no_other(self) -> None:
        (self.data / "host_names.txt").write_text("render.studio.lan\n")
        self.farm.start_manager("--no-discovery", "--host-name", "Farm.example", "--host-name", "b")
        for host in (
            "farm.example",
            "FARM.example.:8000",
            "b",
            "render.studio.lan:8000",
            "127.0.0.1",
        ):
            self.assertEqual(self.status(host), 200, host)
        for host in ("evil.example", "farm.example.evil.example", "example", "studio.lan"):
            self.assertEqual(self.status(host), 421, host)

    def test_a_token_in_the_file_guards_and_is_nowhere_to_be_read(self) -> None:
        (self.data / "token.txt").write_text(SECRET, encoding="utf-16")
        self.farm.start_manager("--no-discovery")
        sent = SECRET.encode().decode("latin-1")
        for path in ("/job?worker=a", "/worker_log?worker=a"):
            self.assertEqual(self.status("localhost", path), 403, path)
            wrong = self.status("localhost", path, X_Noctiluca_Token="s3cret-guess")
            self.assertEqual(wrong, 403, path)
            right = self.status("localhost", path, X_Noctiluca_Token=sent)
            self.assertIn(right, (404, 409), path)
        self.farm.stop("manager")
        said = (self.farm.folder / "manager.log").read_text() + (
            self.data / "manager.log"
        ).read_text()
        self.assertIn("A token is set", said)
        self.assertNotIn("s3cret", said)

    def test_every_endpoint_that_changes_or_hands_out_is_closed_to_other_sites_and_strangers(self):
        """By the route table, so that a new endpoint is looked at as well."""
        self.farm.start_manager("--no-discovery", "--token", "sesame")
        closed = {"/job", "/worker_log", "/messages"}
        secret = {"/results", "/results.zip"}  # a page elsewhere cannot send the token at all
        for path, methods in Api(SimpleNamespace(drop_strips=[]), None, None).routes.items():
            for method in (*methods, *(["HEAD"] if "GET" in methods else [])):
                for headers in ({"Sec_Fetch_Site": "cross-site", "X_Noctiluca_Token": "sesame"},
                                {"Origin": "http://evil.example", "X_Noctiluca_Token": "sesame"},
                                {}):  # fmt: skip
                    wanted = method == "POST" or path in closed | (set() if headers else secret)
                    with self.subTest(path=path, headers=headers), RawClient(self.farm.port) as one:
                        answer = one.ask(method, path, **headers)
                        self.assertEqual(answer.status == 403, wanted, answer)
                        self.assertNotIn("access-control-allow-origin", answer.headers)

    def test_without_one_a_line_at_the_start_says_what_that_means(self) -> None:
        self.farm.start_manager("--no-discovery")
        said, line = self.farm.folder / "manager.log", "Only this computer can reach it"
        self.farm.wait(lambda: line in said.read_text(), 60, "that line")
        self.assertEqual(said.read_text().count(f"{line}: --host is 127.0.0.1."), 1)
        for host, part in (("0.0.0.0", "everybody on this network"), ("::1", "Only this computer")):
            arguments = manager.parse_arguments(["--host", host, "--data", str(self.data)])
            self.assertIn(part, manager._who_may(arguments, manager.TEXTS["en"]))

    def test_a_file_that_cannot_be_used_keeps_the_manager_from_starting(self) -> None:
        """That of the token: without it, the farm would be open."""
        path = self.data / "token.txt"
        path.write_bytes(b"\n")
        command = [sys.executable, str(MANAGER_PY), "--port", "0", "--data", str(self.data)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=600)
        self.assertEqual(ended.returncode, 2, ended)
        self.assertIn(str(path), ended.stderr)
        self.assertNotIn("Traceback", ended.stderr)

    def test_names_that_cannot_be_used_end_no_start_and_are_said(self) -> None:
        (self.data / "host_names.txt").mkdir()
        self.farm.start_manager("--no-discovery")
        self.assertIn("host_names.txt cannot be read", str(self.farm.get("/alerts")))


if __name__ == "__main__":
    unittest.main()
