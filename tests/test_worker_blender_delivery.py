"""delivery: a file appears whole or not at all, and nothing else is left in the folder.

Caught when planted: a copy straight into the target, a copy that stays after a failure, a folder
made where a drive has gone away, a sharing violation that is not waited out.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import support  # noqa: F401 - puts worker/ on sys.path

from rendering import delivery, output_folder
from rendering.errors import Failed, NoRoom


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.scratch, self.out = self.folder / "scratch", self.folder / "out"
        self.scratch.mkdir()
        self.out.mkdir()
        self.source = self.scratch / "x_0001.png"
        self.source.write_bytes(b"picture")
        self.target = self.out / "x_0001.png"

    def deliver(self):
        delivery.deliver(str(self.source), str(self.target), str(self.scratch))

    def assert_only_the_picture(self, content=b"picture"):
        self.assertEqual([path.name for path in self.out.iterdir()], ["x_0001.png"])
        self.assertEqual(self.target.read_bytes(), content)
        self.assertEqual(list(self.scratch.iterdir()), [])


def other_file_system():
    """os.replace as it is between two file systems: only within one folder it works."""
    replace = os.replace

    def like_across(source, target):
        if os.path.dirname(source) != os.path.dirname(target):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        replace(source, target)

    return mock.patch("rendering.delivery.os.replace", like_across)


class Delivering(Case):
    def test_on_one_file_system(self):
        self.deliver()
        self.assert_only_the_picture()

    def test_on_another_file_system(self):
        with other_file_system():
            self.deliver()
        self.assert_only_the_picture()

    def test_what_was_there_before_is_replaced(self):
        self.target.write_bytes(b"older and longer than that")
        with other_file_system():
            self.deliver()
        self.assert_only_the_picture()

    def test_a_copy_that_fails_leaves_nothing_and_the_old_picture(self):
        self.target.write_bytes(b"older")
        full = OSError(errno.ENOSPC, "No space left on device")

        def copy_half(_source, target):
            Path(target).write_bytes(b"pic")
            raise full

        with other_file_system(), mock.patch("rendering.delivery.shutil.copyfile", copy_half):
            with self.assertRaises(OSError):
                self.deliver()
        self.assertEqual([path.name for path in self.out.iterdir()], ["x_0001.png"])
        self.assertEqual(self.target.read_bytes(), b"older")
        self.assertEqual(list(self.scratch.iterdir()), [self.source])  # and can be tried again
        self.deliver()
        self.assert_only_the_picture()

    def test_a_copy_cut_short_by_a_kill_is_removed_by_the_next_start(self):
        class Killed(BaseException):
            pass

        def copy_half(_source, target):
            Path(target).write_bytes(b"pic")
            raise Killed

        nothing = mock.patch(
            "rendering.delivery._remove", lambda path: None
        )  # a kill cleans nothing up
        with (
            other_file_system(),
            nothing,
            mock.patch("rendering.delivery.shutil.copyfile", copy_half),
        ):
            with self.assertRaises(Killed):
                self.deliver()
        self.assertEqual(len(list(self.out.iterdir())), 1)
        delivery.clean_up(str(self.scratch))
        self.assertEqual(list(self.out.iterdir()), [])
        self.assertEqual(list(self.scratch.iterdir()), [self.source])

    def test_a_note_that_finds_no_room_holds_nothing_up_and_leaves_nothing(self):
        def half(note, _text, **_options):
            note.touch()
            raise OSError(errno.ENOSPC, "No space left on device")

        with other_file_system(), mock.patch("rendering.delivery.Path.write_text", half):
            self.deliver()
        self.assert_only_the_picture()

    def test_the_bytes_are_on_the_disk_before_the_name_is_there(self):
        order = []
        fsync, replace = os.fsync, os.replace
        with mock.patch(
            "rendering.delivery.os.fsync", lambda fd: (order.append("fsync"), fsync(fd))
        ):
            with mock.patch(
                "rendering.delivery.os.replace",
                lambda a, b: (order.append("replace"), replace(a, b)),
            ):
                self.deliver()
        self.assertEqual(order, ["fsync", "replace"])

    def test_a_sharing_violation_is_waited_out(self):
        replace, tries = os.replace, []

        def busy_twice(source, target):
            tries.append(target)
            if len(tries) < 3:
                problem = PermissionError(errno.EACCES, "in use")
                problem.winerror = 32
                raise problem
            replace(source, target)

        with mock.patch("rendering.delivery.os.replace", busy_twice):
            self.deliver()
        self.assertEqual(len(tries), 3)
        self.assert_only_the_picture()

    def test_the_name_of_the_copy_is_shorter_than_what_windows_leaves_in_the_longest_folder(self):
        seen = []

        def note(_source, target):
            seen.append(os.path.basename(target))

        with other_file_system(), mock.patch("rendering.delivery.shutil.copyfile", note):
            self.deliver()
        left = delivery.WINDOWS_FILE_LENGTH - delivery.WINDOWS_FOLDER_LENGTH - len("/")
        self.assertLessEqual(len(seen[0]), left)

    def test_another_nodes_copy_is_neither_overwritten_nor_removed(self):
        other = self.out / ".aaaaa.part"
        other.write_bytes(b"another's")
        with other_file_system(), mock.patch("rendering.delivery.secrets.choice", lambda _: "a"):
            with self.assertRaises(FileExistsError):
                self.deliver()
        self.assertEqual(other.read_bytes(), b"another's")
        self.assertEqual(list(self.scratch.iterdir()), [self.source])

    def test_a_picture_whose_path_is_too_long_for_windows_is_not_waited_for(self):
        missing = FileNotFoundError(errno.ENOENT, "The system cannot find the path specified")
        with (
            mock.patch.object(delivery, "deliver", side_effect=missing),
            mock.patch.object(delivery, "is_too_long", return_value=True),
            self.assertRaisesRegex(Failed, "too long"),
        ):
            output_folder.deliver(
                [(str(self.source), str(self.target))],
                str(self.scratch),
                patience_s=1000,
                stop=mock.Mock(wait=mock.Mock(side_effect=AssertionError("it waits"))),
                say=mock.Mock(),
            )

    def test_a_folder_that_somebody_removed_is_made_again(self):
        (self.folder / "other").mkdir()
        shutil.rmtree(self.out)
        self.deliver()
        self.assert_only_the_picture()

    def test_no_folder_is_made_where_a_drive_has_gone_away(self):
        mount = self.folder / "mount"
        mount.mkdir()  # the empty place where the drive was
        for folder in (mount / "renders", mount / "project" / "renders"):
            self.target = folder / "x_0001.png"
            with self.assertRaises(OSError) as raised:
                self.deliver()
            with self.assertRaises(FileNotFoundError):
                delivery.try_folder(str(folder), str(self.scratch), known=True)
            self.assertEqual(list(mount.iterdir()), [])
            self.assertTrue(self.source.exists())
            self.assertIn("drive", delivery.explain(raised.exception, str(folder)))


class Room(Case):
    def test_what_is_free_and_what_is_replaced_is_known_with_each_picture(self):
        place = output_folder.OutputFolder(Path(self.folder))
        place.move_to(str(self.folder))
        old = Path(self.folder) / "f_0001.png"
        old.write_bytes(bytes(1234))
        usage = mock.Mock(free=5_000, total=9_000)
        with mock.patch("rendering.output_folder.shutil.disk_usage", lambda _folder: usage):
            place.make_ready([str(old), str(old.with_name("f_0002.png"))])
            self.assertEqual((5_000, 1234), (place.room, place.replaced))
            usage.free = 1
            place.make_ready([str(old.with_name("f_0003.png"))])
            self.assertEqual((5_000, 0), (place.room, place.replaced), "not asked each time")

    def test_a_server_that_tells_nothing_is_not_said_to_be_full(self):
        for answer in ({"return_value": mock.Mock(free=0, total=0)}, {"side_effect": OSError}):
            with mock.patch("rendering.output_folder.shutil.disk_usage", **answer):
                self.assertIsNone(output_folder.free_room(str(self.folder)))


class Folders(Case):
    def test_made_where_it_is_missing(self):
        place = self.folder / "a" / "b"
        delivery.try_folder(str(place), str(self.scratch))
        self.assertEqual(list(place.iterdir()), [])
        self.assertEqual(list(self.scratch.iterdir()), [self.source])

    def test_a_file_in_its_place(self):
        place = self.folder / "file"
        place.write_text("")
        for folder in (place, place / "below"):
            with self.assertRaises(OSError) as raised:
                delivery.try_folder(str(folder), str(self.scratch))
            self.assertIn("A file stands", delivery.explain(raised.exception, str(folder)))

    def test_a_file_in_its_place_as_windows_says_it(self):
        place = self.folder / "file"
        place.write_text("")
        missing = FileNotFoundError(errno.ENOENT, "The system cannot find the path specified")
        sentence = delivery.explain(missing, str(place / "a" / "below"))
        self.assertIn("A file stands", sentence)

    def test_every_error_is_a_sentence_that_names_the_place(self):
        for number, words in (
            (errno.ENOSPC, "full"),
            (errno.EACCES, "may not write"),
            (errno.EROFS, "read-only"),
            (errno.ENOENT, "gone"),
            (errno.ENAMETOOLONG, "too long"),
            (errno.EIO, "cannot be reached"),
        ):
            sentence = delivery.explain(OSError(number, os.strerror(number)), "/renders")
            self.assertIn(words, sentence)
            self.assertIn("/renders", sentence)

    def test_what_windows_calls_by_other_names(self):
        def sentence(number, winerror, place=r"Z:\renders"):
            problem = OSError(number, "no")
            problem.winerror = winerror
            return delivery.explain(problem, place)

        for winerror in (32, 33):  # errno says EACCES, as of a right that is missing
            self.assertIn("open here: close it", sentence(errno.EACCES, winerror))
        with mock.patch.object(delivery.os, "name", "nt"):
            self.assertIn("too long", sentence(errno.ENOENT, 3, "Z:\\" + "x" * 245))
            self.assertIn("too long", sentence(errno.ENOENT, 3, "Z:\\" + "\U0001f4a5" * 123))
            self.assertIn("gone", sentence(errno.ENOENT, 3, "Z:\\" + "x" * 244))
            self.assertIn("gone", sentence(errno.ENOENT, 3))
            missing = FileNotFoundError(errno.ENOENT, "no")
            for length, words in ((20, "gone"), (21, "too long")):  # Z:\, 235, a slash, the name
                said = delivery.explain(missing, "Z:\\" + "x" * 235, "f" * length)
                self.assertIn(words, said)

    def test_windows_has_numbers_of_its_own_for_full_and_read_only(self):
        for winerror, number, words in (
            (112, errno.ENOSPC, "full"),
            (39, errno.EINVAL, "full"),
            (1295, errno.EINVAL, "full"),
            (19, errno.EACCES, "read-only"),
        ):
            problem = OSError(number, "as Windows says it")
            problem.winerror = winerror
            self.assertIn(words, delivery.explain(problem, "Z:\\renders"))
            self.assertIsInstance(output_folder.failure(problem, "Z:\\renders"), NoRoom)
        denied = OSError(errno.EACCES, "denied")
        self.assertNotIsInstance(output_folder.failure(denied, "Z:\\renders"), NoRoom)

    def test_not_writable(self):
        denied = PermissionError(errno.EACCES, "denied")
        with mock.patch("rendering.delivery.open", side_effect=denied, create=True):
            with self.assertRaises(PermissionError):
                delivery.try_folder(str(self.out), str(self.scratch))


if __name__ == "__main__":
    unittest.main()
