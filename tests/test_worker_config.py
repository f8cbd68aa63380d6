"""worker_config.xml: both roots, any encoding, no document type, wrong values as sentences."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path

from support import ROOT

import config
from config import ConfigError, Settings

FULL = """<?xml version="1.0" encoding="utf-8"?>
<{root}>
    <manager><ip>192.168.1.100</ip>   <!-- of the manager -->
        <port>8001</port></manager>
    <identity><name> NODO-01 </name></identity>
    <blender><path>C:\\Program Files\\Blender Foundation\\Blender 4.5\\blender.exe</path></blender>
</{root}>
"""
BLENDER = "C:\\Program Files\\Blender Foundation\\Blender 4.5\\blender.exe"


def xml(inside, root="worker"):
    return f"<{root}>{inside}</{root}>".encode()


class Reading(unittest.TestCase):
    def test_any_root(self):
        for root in ("worker", "config", "noctiluca"):
            settings = config.parse(FULL.format(root=root).encode())
            self.assertEqual(settings, Settings("192.168.1.100", 8001, "NODO-01", BLENDER))

    def test_what_is_empty_or_auto_is_to_be_found_out(self):
        inside = "<manager><ip></ip></manager><identity><name>  AUTO </name></identity><blender/>"
        self.assertEqual(config.parse(xml(inside)), Settings())
        self.assertEqual(config.parse(b" \n"), Settings())

    def test_the_sample_that_we_ship_names_nobodys_machine(self):
        sample = config.read(ROOT / "worker" / "worker_config.xml")
        self.assertEqual(sample, Settings(port=8000))
        text = (ROOT / "worker" / "worker_config.xml").read_text(encoding="utf-8")
        self.assertIn("<worker>", text)

    def test_several_blenders_tags_and_addons(self):
        text = "<identity><tags> Studio, rtx </tags></identity><blender><path>/a</path>"
        text += "<path> auto </path><path>\n/b c </path><addons>x, y.z</addons></blender>"
        found = config.parse(xml(text))
        self.assertEqual(found, Settings(blender="/a\n/b c", tags="studio,rtx", addons="x,y.z"))
        for wrong in ("<tags>a b!</tags>", f"<tags>{'a,' * 17}</tags>", "<tags>-x</tags>"):
            with self.subTest(wrong), self.assertRaisesRegex(ConfigError, "cannot be tags"):
                config.parse(xml(f"<identity>{wrong}</identity>"))
        with self.assertRaisesRegex(ConfigError, "cannot be add-ons"):
            config.parse(xml("<blender><addons>x --python</addons></blender>"))

    def test_how_many_blenders_at_once(self):
        """Here "auto" is a choice: left out, there is one, as in earlier releases."""
        for text, slots in (("", None), (" Auto ", 0), ("1", 1), ("16", 16)):
            settings = config.parse(xml(f"<render><slots>{text}</slots></render>"))
            self.assertEqual(settings, Settings(slots=slots))
            with tempfile.TemporaryDirectory() as folder:
                config.write(Path(folder) / "c.xml", settings)
                self.assertEqual(config.read(Path(folder) / "c.xml").slots, slots)
        for wrong in ("0", "17", "-1", "two", "1.5", "²"):
            with self.subTest(wrong), self.assertRaisesRegex(ConfigError, "a number from 1 to 16"):
                config.parse(xml(f"<render><slots>{wrong}</slots></render>"))

    def test_encodings_that_xml_allows(self):
        text = '<?xml version="1.0"{}?><c><identity><name>Ñandú</name></identity></c>'
        for python, declared in (
            ("utf-8", ""),
            ("utf-8-sig", ""),
            ("utf-16", ""),
            ("latin-1", ' encoding="iso-8859-1"'),
            ("cp1252", ' encoding="windows-1252"'),
        ):
            with self.subTest(python):
                self.assertEqual(config.parse(text.format(declared).encode(python)).name, "Ñandú")

    def test_a_document_type_is_refused_in_every_encoding(self):
        text = (
            '<?xml version="1.0"{}?><!DOCTYPE c [<!ENTITY e "boom"><!ENTITY f "&e;&e;">]>'
            "<c><identity><name>&f;</name></identity></c>"
        )
        for python in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"):
            declared = ' encoding="iso-8859-1"' if python == "latin-1" else ""
            with self.subTest(python), self.assertRaisesRegex(ConfigError, "DOCTYPE"):
                config.parse(text.format(declared).encode(python))

    def test_not_xml_is_a_sentence_with_the_line(self):
        for raw in (b"<a>\n<b></a>", b"manager: 1", b"<a>\xff</a>", b"<a>", b"\x00\x01"):
            with (
                self.subTest(raw),
                self.assertRaisesRegex(ConfigError, r"line \d+ is not valid XML"),
            ):
                config.parse(raw)

    def test_an_unknown_encoding_is_a_sentence(self):
        with self.assertRaisesRegex(ConfigError, "encoding"):
            config.parse(b'<?xml version="1.0" encoding="klingon"?><a/>')

    def test_size_and_depth_are_bounded(self):
        with self.assertRaisesRegex(ConfigError, "longer"):
            config.parse(xml("<x/>" * 20_000))
        with self.assertRaisesRegex(ConfigError, "deep"):
            config.parse(b"<a>" * 500 + b"</a>" * 500)

    def test_wrong_values_are_sentences(self):
        for inside, sentence in (
            ("<manager><port>eighty</port></manager>", '"eighty" is not a port'),
            ("<manager><port>0</port></manager>", "from 1 to 65535"),
            ("<manager><port>65536</port></manager>", "from 1 to 65535"),
            ("<manager><port>٣</port></manager>", "is not a port"),
            ("<manager><ip>http://x/y?z</ip></manager>", "not an address"),
            ("<manager><ip>a b</ip></manager>", "not an address"),
            ("<manager><token>a\nb</token></manager>", "token"),
            (f"<identity><name>{'n' * 65}</name></identity>", "a worker's name"),
            (
                "<identity><name>a&#x1b;b</name></identity>".replace("&#x1b;", "\n"),
                "a worker's name",
            ),
        ):
            with self.subTest(inside), self.assertRaisesRegex(ConfigError, sentence):
                config.parse(xml(inside))


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / config.FILE_NAME

    def test_a_missing_file_is_empty_settings(self):
        self.assertEqual(config.read(self.path), Settings())

    def test_a_wrong_one_is_named_in_the_sentence(self):
        self.path.write_bytes(b"<a>")
        with self.assertRaisesRegex(ConfigError, "worker_config.xml.*Correct the file"):
            config.read(self.path)

    def test_a_folder_in_its_place_is_a_sentence(self):
        self.path.mkdir()
        with self.assertRaisesRegex(ConfigError, "cannot be read"):
            config.read(self.path)

    def test_what_is_written_is_read_again(self):
        for settings in (
            Settings("192.168.1.5", 8000, "NOCT-A", BLENDER),
            Settings("::1", 9, "a<b>&c ñ", "/opt/b & c/blender", "tok<en>"),
            Settings(
                port=8000,
                name="n",
                blender="/a/blender\n/b & c/blender",
                tags="a,b",
                addons="x,y.z",
            ),
        ):
            config.write(self.path, settings)
            self.assertEqual(config.read(self.path), settings)
        self.assertEqual(os.listdir(self.path.parent), [config.FILE_NAME])


class Merging(unittest.TestCase):
    def test_a_flag_beats_the_file(self):
        file = Settings("a", 8001, "W", "/b", "t")
        self.assertEqual(Settings(name="X").over(file), Settings("a", 8001, "X", "/b", "t"))

    def test_an_address_without_port_does_not_take_the_files_port(self):
        self.assertEqual(Settings(host="b").over(Settings("a", 9999)), Settings("b", 8000))


class Addresses(unittest.TestCase):
    def test_all_ways_to_write_one(self):
        for text, host, port in (
            ("192.168.1.5", "192.168.1.5", 8000),
            ("pc-1:9000", "pc-1", 9000),
            ("http://pc-1.local:9000/", "pc-1.local", 9000),
            ("[::1]:9000", "::1", 9000),
            ("[fe80::1%eth0]", "fe80::1%eth0", 8000),
            ("::1", "::1", 8000),
        ):
            self.assertEqual(config.parse_address(text), (host, port))

    def test_wrong_ones_are_sentences(self):
        for text in ("", ":8000", "pc:", "pc:x", "[::1", "[::1]x", "https://pc", "a b", "pc:99999"):
            with self.subTest(text), self.assertRaises(ConfigError):
                config.parse_address(text)


if __name__ == "__main__":
    unittest.main()
