"""No job writes into a folder where manager or worker keep their own files."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import ROOT, needs

from rendering import delivery, frame_check, own_folders
from rendering.blender_log import FilesTold
from rendering.errors import Failed


class OwnFolders(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.share = Path(place.name).resolve()
        self.data = self.share / "farm"  # beside an executable, say, on the share itself
        for folder in ("previews/7", "worker-data/W", "renders"):
            (self.data / folder).mkdir(parents=True)
        (self.data / "farm.db").touch()

    def own(self):
        return [
            self.data,
            self.data / "previews",
            self.data / "previews" / "7",
            self.data / "previews" / "new" / "newer",
            self.data / "PREVIEWS" / "7",  # one folder on Windows and macOS
            self.data / "Copies",  # will be one
            self.data / "copies",
            self.data / "releases" / "manager",
            self.data / "worker-data" / "W" / "outbox",
            self.data / "renders" / "..",
            self.data / "renders" / ".." / "previews",
            ROOT / "manager",
            ROOT / "manager" / "httpd",
            ROOT / "worker" / "renders",
        ]

    def test_what_the_worker_gives_to_a_job_is_the_jobs(self):
        given = self.data / "worker-data" / "W" / "returns" / "7"
        self.assertTrue(own_folders.error(given))
        own_folders.give(given)
        self.addCleanup(own_folders._given.clear)
        self.assertEqual("", own_folders.error(given / "new"))
        self.assertTrue(own_folders.error(f"{given}8"))
        self.assertTrue(own_folders.error(given.parent))

    def test_no_pictures_go_there_and_nothing_is_made(self):
        for folder in self.own():
            with self.subTest(folder=folder):
                before = folder.exists()
                with self.assertRaises(OSError) as caught:
                    delivery.try_folder(str(folder), str(self.share))
                said = delivery.explain(caught.exception, str(folder))
                self.assertIn("keeps its own files", said)
                self.assertEqual(folder.exists(), before)

    def test_all_others_may_have_them(self):
        for folder in (
            self.share,
            self.share / "previews",
            self.data / "renders",
            self.data / "renders" / "previews",  # a name alone is nothing
            self.data / "new",
            ROOT / "tests",
        ):
            self.assertEqual(own_folders.error(str(folder)), "", folder)

    def test_a_short_name_is_the_same_folder(self):
        """PREVIE~1, where a share's own computer does not tell the long one (Samba does not)."""
        short = str(self.data / "PREVIE~1")
        real = os.path.samefile

        def samefile(one, other):
            return real(*(p.replace("PREVIE~1", "previews") for p in (one, other)))

        with mock.patch("rendering.own_folders.os.path.samefile", samefile):
            self.assertIn("choose another", own_folders.error(short))
            self.assertIn("choose another", own_folders.error(short + "/7"))
            self.assertEqual("", own_folders.error(str(self.data / "RENDER~1")))

    @needs.posix
    def test_links_are_followed(self):
        link = self.share / "shots"
        link.symlink_to(self.data / "previews")
        self.assertIn("choose another", own_folders.error(str(link)))
        self.assertIn("choose another", own_folders.error(str(link / "new")))
        deeper = self.share / "far" / "deeper"
        deeper.parent.mkdir()
        deeper.symlink_to(self.share)
        self.assertIn("choose another", own_folders.error(str(deeper / "farm")))
        self.assertEqual("", own_folders.error(str(deeper)))

    def test_a_path_from_the_root_of_a_windows_drive_is_a_whole_one_for_each_python(self):
        """Defect: not for 3.13 and newer, and Blender's own `/tmp\\` of a File Output node failed
        each frame there. For 5.1 and newer such a node might write into our own folders."""
        outputs = [("File Output", "/tmp\\", "\\tmp")]
        nothing, node = FilesTold((), ()), SimpleNamespace(name="File Output")
        newer = mock.patch("os.path.isabs", lambda path: False)
        asked = mock.patch.object(own_folders, "error", lambda folder: "It was asked.")
        with mock.patch.object(os, "name", "nt"), newer, asked:
            frame_check.check_outputs(nothing, outputs)
            said = own_folders.nodes_error([node], lambda node: ["\\farm\\f_"])
            self.assertIn("It was asked", said)
            for path in ("", "tmp", "C:tmp"):
                self.assertFalse(own_folders.is_whole(path), path)
        with mock.patch.object(os, "name", "posix"), newer:
            with self.assertRaisesRegex(Failed, "does not say where"):
                frame_check.check_outputs(nothing, outputs)

    def test_nor_do_file_output_nodes_write_there(self):
        node = SimpleNamespace(name="Depth")
        for path, expected in (
            (self.data / "previews" / "x", "The File Output node 'Depth': This is where"),
            (self.data / "renders" / "x", ""),
            ("nowhere/x", ""),  # judged with the frame
        ):
            found = own_folders.nodes_error([node], lambda _, p=path: [str(p)])
            self.assertEqual(found[: len(expected)], expected)
            self.assertEqual(bool(found), bool(expected))


if __name__ == "__main__":
    unittest.main()
