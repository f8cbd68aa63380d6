"""Pictures and paths of other people: what is kept, what is served, what never is."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import MANAGER_PY, folder_for, needs, waiting

import page
import paths
import previews
from api import PICTURE_THREADS, PICTURES_WAITING, About, Api
from httpd.message import Request, Response
from openjd_bundle import output_of
from previews import picture_frame

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 100
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 100
EXR = b"\x76\x2f\x31\x01" + b"x" * 100


class Previews(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.kept = previews.Previews(self.folder / "previews")

    def test_a_small_picture_comes_back_with_its_type(self) -> None:
        self.kept.keep(3, 17, JPEG)
        self.kept.keep(3, -2, PNG)
        self.assertEqual((JPEG, "image/jpeg"), self.kept.small(3, 17))
        self.assertEqual((PNG, "image/png"), self.kept.small(3, -2))
        self.assertIsNone(self.kept.small(3, 18))
        self.assertIsNone(self.kept.small(4, 17))

    def test_the_oldest_jobs_make_room_also_after_a_restart(self) -> None:
        with mock.patch.object(previews, "MAX_BYTES", 350):
            for job in (9, 10):
                self.kept.keep(job, 1, JPEG)
            again = previews.Previews(self.folder / "previews")
            for frame in (1, 2):
                again.keep(11, frame, JPEG)
        self.assertIsNone(again.small(9, 1))
        self.assertIsNotNone(again.small(10, 1))
        self.assertIsNotNone(again.small(11, 1))

    @needs.posix
    def test_whatever_stands_where_its_folders_belong_is_quarantined(self) -> None:
        kept = self.folder / "previews"
        kept.mkdir()
        (kept / "7").write_text("a picture by this name")
        os.symlink("/nowhere", kept / "8")
        os.symlink(self.folder, kept / "9")
        os.mkfifo(kept / "10")
        (kept / "\u0661\u0662").mkdir()  # Arabic digits
        self.kept.keep(11, 1, JPEG)
        (kept / "11" / "2.img").symlink_to("/nowhere")
        again = previews.Previews(kept)
        self.assertEqual(4, len(again.complaints), again.complaints)
        self.assertIsNotNone(again.small(11, 1))
        for job in (7, 8, 9, 10):
            self.assertTrue(again.keep(job, 1, JPEG))
            self.assertIsNotNone(again.small(job, 1))
        texts = [path.read_text() for path in kept.glob("7.damaged-*")]
        self.assertEqual(["a picture by this name"], texts)
        self.assertFalse((self.folder / "1.img").exists(), "a link was followed")

    def test_a_folder_of_pictures_that_cannot_be_read(self) -> None:
        self.kept.keep(7, 1, JPEG)
        real = Path.iterdir

        def iterdir(path: Path) -> object:
            if path.name == "7":
                raise PermissionError(13, "not allowed")
            return real(path)

        with mock.patch.object(Path, "iterdir", iterdir):
            again = previews.Previews(self.folder / "previews")
        self.assertEqual(1, len(again.complaints))
        self.assertIn("not allowed", again.complaints[0])

    def test_a_file_in_the_place_of_the_whole_folder(self) -> None:
        (self.folder / "previews").write_text("x")
        again = previews.Previews(self.folder / "previews")
        self.assertEqual(1, len(again.complaints))
        self.assertTrue(again.keep(1, 1, JPEG))

    def test_one_jobs_pictures_have_an_end_as_well(self) -> None:
        with mock.patch.object(previews, "MAX_BYTES", 350):
            kept = [self.kept.keep(5, frame, JPEG) for frame in (1, 2, 3, 4)]
        self.assertEqual([True, True, True, False], kept)
        self.assertIsNone(self.kept.small(5, 4))

    def test_a_picture_sent_again_counts_once(self) -> None:
        with mock.patch.object(previews, "MAX_BYTES", 350):
            self.kept.keep(4, 1, JPEG)
            for _ in range(10):
                self.assertTrue(self.kept.keep(5, 1, JPEG))
        self.assertIsNotNone(self.kept.small(4, 1))

    def test_the_size_a_picture_claims_is_looked_at(self) -> None:
        def png(width: int, height: int) -> bytes:
            return PNG[:8] + b"\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"x" * 9

        def jpeg(width: int, height: int, kind: bytes = b"\xc2") -> bytes:
            start = b"\xff\xd8\xff\xe0\0\x10" + b"J" * 14 + b"\xff\xc4\0\x04xx"
            return start + b"\xff" + kind + b"\0\x11\x08" + struct.pack(">HH", height, width)

        for make in (png, jpeg):
            self.assertTrue(previews.is_small(make(480, 270)), make)
            self.assertTrue(previews.is_small(make(2048, 1)), make)
            for size in ((2049, 1), (1, 30_000), (0, 5), (5, 0)):
                self.assertFalse(previews.is_small(make(*size)), (make, size))
        for data in (
            PNG,
            JPEG,
            png(5, 5)[:23],
            jpeg(5, 5)[:-1],
            jpeg(5, 5, b"\xda"),
            b"GIF89a",
            b"",
        ):
            self.assertFalse(previews.is_small(data), data)

    @needs.posix
    def test_a_pipe_in_the_output_folder_holds_nobody_up(self) -> None:
        os.mkfifo(self.folder / "x.png")
        found = []
        reading = threading.Thread(
            target=lambda: found.append(previews.full(str(self.folder), "x.png")), daemon=True
        )
        reading.start()
        waiting.until(lambda: found == [None], 20, "an answer")

    def test_what_is_no_picture_is_not_served_whatever_its_name_says(self) -> None:
        (self.folder / "x.png").write_bytes(b"root:x:0:0")
        (self.folder / "y.txt").write_bytes(PNG)
        (self.folder / "z.png").write_bytes(PNG)
        self.assertIsNone(previews.full(str(self.folder), "x.png"))
        self.assertIsNone(previews.full(str(self.folder), "y.txt"))
        body, kind = previews.full(str(self.folder), "z.png")
        self.addCleanup(body.close)
        self.assertEqual("image/png", kind)
        self.assertEqual(PNG, b"".join(body.pieces(0, body.size)))

    def test_an_exr_file_is_shown_only_to_who_asks_for_one(self) -> None:
        for name, data in (("a.exr", EXR), ("b.EXR", EXR), ("lie.exr", b"root:x"), ("c.txt", EXR)):
            (self.folder / name).write_bytes(data)
        for name, kind in (("a.exr", previews.EXR), ("b.EXR", previews.EXR), ("lie.exr", None)):
            found = previews.full(str(self.folder), name, exr=True)
            self.assertEqual(kind, found and found[1], name)
            if found:
                self.addCleanup(found[0].close)
            self.assertIsNone(previews.full(str(self.folder), name), "a browser shows none")
        self.assertIsNone(previews.full(str(self.folder), "c.txt", exr=True))

    def test_types_are_told_by_how_a_file_begins(self) -> None:
        for data, kind in (
            (PNG, "image/png"),
            (JPEG, "image/jpeg"),
            (b"GIF89a..", "image/gif"),
            (b"BM......", "image/bmp"),
            (b"RIFF1234WEBPVP8 ", "image/webp"),
            (b"RIFF1234WAVEfmt ", None),
            (b"\x76\x2f\x31\x01", None),
            (b"", None),
        ):
            self.assertEqual(kind, previews.picture_type(data), data)


class Answers:
    """Stands for a Reply."""

    def __init__(self) -> None:
        self.given: list[Response] = []
        self.is_lost = False

    def __call__(self, response: Response) -> None:
        self.given.append(response)


class AShareThatHangs(unittest.TestCase):
    def setUp(self) -> None:
        self.goes_on = threading.Event()
        activity = SimpleNamespace(logs=lambda since: {"activity": []})
        service = SimpleNamespace(activity=activity, drop_strips=[])
        pictures = SimpleNamespace(small=lambda job, frame: None)
        self.api = Api(service, pictures, About("2.0", 0, Path()))
        self.reads: list[str] = []

        def read(folder: str, name: str, exr: bool) -> None:
            self.reads.append(folder)
            self.exr = exr
            self.goes_on.wait()

        hang = mock.patch("previews.full", read)
        find = mock.patch.object(self.api, "_find_picture", lambda name, job: (1, 1, "/share"))
        for patch in (hang, find):
            patch.start()
            self.addCleanup(patch.stop)
        self.addCleanup(self.end)

    def end(self) -> None:
        """No read that still waits may come to the next test, and say there what it was asked."""
        self.goes_on.set()
        self.api.close()
        self.api._picture_pool._executor.shutdown(wait=True)

    def ask(self, path: str, query: str = "") -> Answers:
        answers = Answers()
        told = dict(urllib.parse.parse_qsl(query[1:]))
        self.api.handle(Request("GET", path, told, {}, b"", "10.0.0.1"), answers)
        return answers

    def test_only_pictures_wait_for_it_and_only_so_many(self) -> None:
        for _ in range(PICTURE_THREADS + PICTURES_WAITING):
            self.assertEqual(self.ask("/preview/x.png").given, [])
        (refused,) = self.ask("/preview/x.png").given
        self.assertEqual(refused.status, 503)
        self.assertIn(b"output folder", refused.body)
        logs = self.ask("/logs")
        waiting.until(lambda: logs.given, 20, "the logs, which are on no share")
        self.assertEqual(logs.given[0].status, 200)

    def test_only_who_says_so_and_may_see_the_picture_itself_is_given_an_exr(self) -> None:
        self.goes_on.set()
        for asked, is_exr in (("?full=exr", True), ("?full=1", False), ("", False)):
            answers = self.ask("/preview/x.exr", asked)
            waiting.until(lambda a=answers: a.given, 20, "the answer")
            self.assertEqual(is_exr, self.exr, asked)
        self.reads.clear()
        with mock.patch.object(self.api, "check_token", lambda request: Response(403)):
            for asked, status in (("exr", 403), ("1", 403)):
                answers = self.ask("/preview/x.exr", f"?full={asked}")
                waiting.until(lambda a=answers: a.given, 20, "the refusal")
                self.assertEqual(status, answers.given[0].status)
        self.assertEqual([], self.reads)

    def test_windows_is_not_asked_for_a_computer_that_a_stranger_names(self) -> None:
        """It would introduce its user there, with what a password can be guessed from."""
        self.goes_on.set()
        for folder, is_read in (
            ("\\\\evil\\share", False),
            ("//evil/share", False),
            ("/\\evil/share", False),
            ("/??/UNC/evil/share", False),
            ("\\\\?\\UNC\\evil\\share", False),
            ("Z:\\share", True),
        ):
            self.reads.clear()
            found = mock.patch.object(self.api, "_find_picture", lambda *_, f=folder: (1, 1, f))
            with found, mock.patch("api.ON_WINDOWS", True):
                answers = self.ask("/preview/x.png")
                waiting.until(lambda a=answers: a.given, 20, "the answer")
            self.assertEqual(folder in self.reads, is_read, folder)  # others are of tests before

    def test_nothing_is_read_for_who_has_hung_up(self) -> None:
        asked = [self.ask("/preview/x.png") for _ in range(PICTURE_THREADS + 3)]
        waiting.until(lambda: len(self.reads) == PICTURE_THREADS, 20, "the first ones")
        for answers in asked[PICTURE_THREADS:-1]:
            answers.is_lost = True
        self.goes_on.set()
        waiting.until(lambda: asked[-1].given, 20, "the last one")
        self.assertEqual(len(self.reads), PICTURE_THREADS + 1)

    def test_the_manager_ends_all_the_same(self) -> None:
        code = (
            f"import sys, threading; sys.path.insert(0, {str(MANAGER_PY.parent)!r})\n"
            "from concurrent.futures import ThreadPoolExecutor\n"
            "import manager\n"
            "ThreadPoolExecutor(1).submit(threading.Event().wait)\n"
            "print('the goodbye')\n"
            "manager.end(5)\n"
        )
        ended = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, timeout=600)
        self.assertEqual((ended.returncode, ended.stdout.strip()), (5, b"the goodbye"))


class NamesOfAFinishedJob(unittest.TestCase):
    def frame(self, name: str, previews: dict, frames: str = "1-20000") -> int | None:
        return picture_frame({"previews": previews, "frames": frames}, name)

    def test_names_follow_from_those_kept(self) -> None:
        kept = {"v07_0001.exr": 1, "v07_0200.exr": 200}
        for name, frame in (("v07_0001.exr", 1), ("v07_0017.exr", 17), ("v07_12345.exr", 12345)):
            self.assertEqual(frame, self.frame(name, kept), name)
        self.assertEqual(-7, self.frame("x-0007_L.png", {"x-0001_L.png": -1}, "-9--1"))

    def test_other_files_of_the_folder_are_no_pictures_of_the_job(self) -> None:
        kept = {"v07_0001.exr": 1}
        for name in ("v07_001.exr", "v07_00017.exr", "v08_0017.exr", "v07_0017.png", "v07_.exr"):
            self.assertIsNone(self.frame(name, kept), name)
        self.assertIsNone(self.frame("v07_0031.exr", kept, "1-30"), "a frame it does not have")
        self.assertIsNone(self.frame("v07_0001.exr", {}))


class Paths(unittest.TestCase):
    def test_full_paths_of_every_system(self) -> None:
        for path in ("/a/b", "C:\\a", "c:/a", "\\\\server\\share\\a", "//server/a"):
            self.assertTrue(paths.is_absolute(path), path)
        for path in ("", "a/b", "C:a", "-b", "~/a", "a.blend"):
            self.assertFalse(paths.is_absolute(path), path)

    def test_the_output_folder_is_where_blender_would_write(self) -> None:
        for output, blend, folder in (
            ("/r/x_###", "/p/a.blend", "/r"),
            ("/r/", "/p/a.blend", "/r"),
            ("//render/x_", "/p/a.blend", "/p/render"),
            ("//", "/p/a.blend", "/p"),
            ("//render\\x_", "Z:\\p\\a.blend", "Z:\\p\\render"),
            ("D:/Renders/output_", "D:/Projects/scene.blend", "D:/Renders"),
            ("\\\\nas\\r\\s\\x_", "/p/a.blend", "\\\\nas\\r\\s"),
        ):
            self.assertEqual(folder, paths.output_folder(output, blend), output)
            self.assertEqual(folder, output_of(output, blend)[0], "so does who hands a job over")

    def test_names_that_are_one_plain_file_everywhere(self) -> None:
        for name in ("x_0001.png", "año 1.exr", "0001", ".x", "a..b.png", "console.png"):
            self.assertTrue(paths.is_safe_name(name), name)
        bad = ("", ".", "..", "../x", "a/b", "a\\b", "C:x", "x.png:s", "x.", "x ", "CON", "nul.png")
        for name in (*bad, "com1.exr", "LPT¹.x", "a\0b", "a\nb", "a*b", 'a"b', "x" * 256):
            self.assertFalse(paths.is_safe_name(name), name)


class Page(unittest.TestCase):
    def test_the_policy_names_each_block_by_its_hash(self) -> None:
        # The hash is the example of W3C's CSP Level 3: alert('Hello, world.');
        text = "<style>a{}</style><script>alert('Hello, world.');</script>"
        policy = page.policy(text)
        self.assertIn("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='", policy)
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertNotEqual(policy, page.policy(text.replace("world", "night")))

    def test_a_page_with_windows_line_ends_has_the_hash_that_browsers_compute(self) -> None:
        self.assertEqual(
            page.policy("<script>\na()\n</script>"), page.policy("<script>\r\na()\r\n</script>")
        )

    def test_the_page_is_found_above_or_beside_the_manager(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            beside = Path(folder) / "manager"
            beside.mkdir()
            self.assertIsNone(page.find_page(beside))
            (beside / "index.html").write_text("old")
            self.assertEqual(beside / "index.html", page.find_page(beside))
            (beside.parent / "index.html").write_text("new")
            self.assertEqual(beside.parent / "index.html", page.find_page(beside))


if __name__ == "__main__":
    unittest.main()
