"""The add-on that the dashboard offers: installed in real Blenders, the address in it.

Caught when planted: a ZIP whose sha256 is another than the listing's, an address that a sender can
write code with, an update that forgets what was entered. Found in a real window of 4.3: an
extension that asked nobody, because Blender takes `bl_info` from it.
"""

from __future__ import annotations

import ast
import hashlib
import http.client
import io
import json
import re
import tempfile
import unittest
import zipfile
from pathlib import Path

from support import addon, blender_path, blender_shims, needs, scenes, scripted

import addon_offer

SOURCE = addon.ADDON_PY.read_text(encoding="utf-8")
NEWER = ("4.2", "5.2")


class Offer(unittest.TestCase):
    def told(self, host: str) -> tuple:
        tree = ast.parse(addon_offer.at(SOURCE, host, 8123))
        for node in tree.body:
            if isinstance(node, ast.Assign) and node.targets[0].id == "MANAGER":
                return ast.literal_eval(node.value)
        raise AssertionError("no MANAGER")

    def test_an_address_is_never_code(self) -> None:
        for host in ("192.168.1.5", "farm.studio.lan", "fd00::5", "farm_1"):
            self.assertEqual((host, 8123), self.told(host))
        for host in ('x", os.system("x"), "', "a b", "x\ny", "", "é", "localhost", "::1", "\\1"):
            self.assertEqual(("127.0.0.1", 8123), self.told(host))

    def test_the_same_makes_the_same_and_the_listing_names_it(self) -> None:
        archive = addon_offer.extension(SOURCE)
        self.assertEqual(archive, addon_offer.extension(SOURCE))
        entry = addon_offer.listing(SOURCE)["data"][0]
        self.assertEqual(f"sha256:{hashlib.sha256(archive).hexdigest()}", entry["archive_hash"])
        self.assertEqual(len(archive), entry["archive_size"])

    def test_nothing_reads_bl_info_once_it_is_enabled(self) -> None:
        """Of an extension Blender takes it away then; what needs the version has VERSION."""
        self.assertEqual(addon_offer.version(SOURCE), addon.load().VERSION)
        for part in ast.walk(ast.parse(SOURCE)):
            if isinstance(part, (ast.FunctionDef, ast.Lambda)):
                names = {each.id for each in ast.walk(part) if isinstance(each, ast.Name)}
                self.assertNotIn("bl_info", names, getattr(part, "name", "lambda"))

    def test_what_is_no_add_on_of_ours_is_refused(self) -> None:
        for text in (
            "",
            SOURCE.replace("MANAGER = ", "OTHER = "),
            SOURCE.replace('"version"', '"v"'),
        ):
            with self.assertRaises(ValueError):
                addon_offer.version(text)


class Served(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.manager = scripted.Manager(cls, "a token, which Blender cannot send")

    def get(self, name: str, host: str = "") -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self.manager.port, timeout=20)
        self.addCleanup(connection.close)
        connection.request("GET", f"/addon/{name}", headers={"Host": host} if host else {})
        response = connection.getresponse()
        self.assertEqual(200, response.status)
        return response.read()

    def fetch(self, folder: Path, name: str, host: str) -> str:
        path = folder / host.partition(":")[0] / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(self.get(name, host))
        return str(path)

    def test_each_has_the_address_at_which_it_was_asked_for(self) -> None:
        for host, wanted in (
            ("192.168.7.7:81", '("192.168.7.7", 81)'),
            ("[fd00::5]:9000", '("fd00::5", 9000)'),
            ("192.168.7.7", f'("192.168.7.7", {self.manager.port})'),
            ("localhost:8000", '("127.0.0.1", 8000)'),
        ):
            with self.subTest(host):
                line = f"MANAGER = {wanted}\n"
                self.assertIn(line, self.get(f"{addon.NAME}.py", host).decode())
                archive = self.get(f"{addon.NAME}.zip", host)
                with zipfile.ZipFile(io.BytesIO(archive)) as opened:
                    self.assertIn(line, opened.read("__init__.py").decode())
                entry = json.loads(self.get("index.json", host))["data"][0]
                digest = f"sha256:{hashlib.sha256(archive).hexdigest()}"
                self.assertEqual(digest, entry["archive_hash"])

    def check(self, blender: str, kind: str) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            first = self.fetch(folder, f"{addon.NAME}.{kind}", "192.0.2.1:8100")
            second = self.fetch(folder, f"{addon.NAME}.{kind}", "192.0.2.2:8200")
            listed = f"http://127.0.0.1:{self.manager.port}/addon/index.json"
            paths = {"first": first, "second": second, "repository": listed}
            told = addon.run(blender, "offered", folder, installs="", **paths)
        self.assertEqual(["192.0.2.1", 8100, ""], told["first"])
        self.assertEqual("http://192.0.2.1:8100/", told["dashboard"])
        self.assertEqual("free", told["farm"])
        self.assertEqual(["192.0.2.2", 8200, "kept"], told["second"])
        self.assertEqual(["typed.example", 8100, "kept"], told["typed"])
        if kind == "zip":
            self.assertEqual(["127.0.0.1", self.manager.port, ""], told["by_link"])
            self.assertEqual("free", told["farm_by_link"])

    @needs.blender
    def test_debians_blender_installs_the_form_that_is_meant_for_it(self) -> None:
        version = scenes.run_blender(blender_path(), "--version")
        newer = [int(part) for part in re.findall(r"\d+", version)[:2]] >= [4, 2]
        self.check(blender_path(), "zip" if newer else "py")

    def test_newer_ones_install_the_extension_from_a_file_and_by_its_link(self) -> None:
        shims = {version: path for version, path in blender_shims().items() if version in NEWER}
        if not shims:
            self.skipTest("needs a newer Blender: tests/run.py --setup")
        for version, blender in shims.items():
            with self.subTest(version):
                self.check(blender, "zip")


if __name__ == "__main__":
    unittest.main()
