"""Sending a project and fetching pictures, on the add-on's side, with a real manager."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
import threading
import unicodedata
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import addon as kit
from support import copies, folder_for
from support.local_farm import LocalFarm
from support.raw_http import RawClient

from manifest import check_name, parse_manifest

addon = kit.load()


class Names(unittest.TestCase):
    def named(self, blend: str, *paths: str) -> list[str]:
        names = addon.names_for(blend, paths)
        files = [
            {"name": name, "bytes": 0, "sha256": "a" * 64, "from": [path]}
            for path, name in names.items()
        ]
        parse_manifest({"blend": names[blend], "files": files})  # the manager takes them
        return [names[path] for path in (blend, *paths)]

    def test_in_the_same_places_among_each_other(self) -> None:
        self.assertEqual(
            ["proj/a.blend", "proj/t/x.png", "lib/b.blend"],
            self.named("/s/w/proj/a.blend", "/s/w/proj/t/x.png", "/s/w/lib/b.blend"),
        )
        self.assertEqual(
            ["p/a.blend", "t/x.png", "drive D/t/x.png", "drive nas_share/y.png"],
            self.named(
                "C:\\w\\p\\a.blend", "C:\\w\\t\\x.png", "D:\\t\\x.png", "\\\\nas\\share\\y.png"
            ),
        )
        self.assertEqual(["a.blend"], self.named("/s/a.blend"))

    def test_what_is_no_name_on_windows_gets_another(self) -> None:
        names = self.named("/p/a.blend", "/p/what?.png", "/p/what*.png", "/p/nul.png", "/p/A.BLEND")
        self.assertEqual("a.blend", names[0])
        self.assertEqual(5, len({name.casefold() for name in names}))
        self.named("/p/a.blend", "/p/" + "d" * 200 + "/" + "e" * 200 + "/f.png", "/p/x. /y.png")

    def test_a_folder_has_another_name_for_all_that_is_in_it(self) -> None:
        """Of sequences and tiles a node finds the others by the name of one."""
        files = ("Tex/s_0001.png", "Tex/s_0002.png", "tex/s_0001.png", "tex/s_0002.png", "tex/l/c")
        second = ["tex (2)/s_0001.png", "tex (2)/s_0002.png", "tex (2)/l/c"]
        names = self.named("/p/a.blend", *(f"/p/{file}" for file in files))
        self.assertEqual(["a.blend", *files[:2], *second], names)
        accents = [f"/p/{unicodedata.normalize(form, 'é')}/s_1.png" for form in ("NFC", "NFD")]
        names = self.named("/p/a.blend", *accents)
        self.assertEqual(["s_1.png"] * 2, [name.rpartition("/")[2] for name in names[1:]])
        self.assertEqual(3, len(set(self.named("/p/a.blend", "/p/Tex", "/p/tex/s_1.png"))))
        self.assertEqual(
            ["a.blend", "Tex/1.png", "Tex/2.png"],
            self.named("C:\\p\\a.blend", "C:\\p\\Tex\\1.png", "C:\\p\\tex\\2.png"),
        )
        deep = "/p/" + "/".join(["d" * 200, "e" * 200])
        first, second = self.named("/p/a.blend", f"{deep}/s_1.png", f"{deep}/s_2.png")[1:]
        self.assertEqual(first.replace("s_1", "s_2"), second)

    def test_a_name_that_is_not_in_unicode_is_said(self) -> None:
        files = [addon.SentFile("/p/t\udcff.png")]
        with self.assertRaisesRegex(addon.FarmError, r"Rename /p/t\?\.png"):
            addon._list_of(None, "/p/t\udcff.png", files)

    def test_all_pictures_of_a_sequence_are_found_by_one_of_them(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            mine = ["s_1.v2.png", "s_1.v10.png", "s_1.v007.png"]
            others = ["s_2.v2.png", "s_1.v2.exr", "s_1.v.png", "xs_1.v2.png", "s_1.v2.png.part"]
            for name in (*mine, *others):
                Path(folder, name).write_bytes(b"")
            found = addon.siblings(os.path.join(folder, "s_1.v2.png"))
            self.assertEqual(sorted(os.path.join(folder, name) for name in mine), sorted(found))
            self.assertEqual([], addon.siblings(os.path.join(folder, "away", "s_1.png")))
            self.assertEqual([], addon.siblings(os.path.join(folder, "none.png")))
            sent = addon.expand([], [], [os.path.join(folder, "s_1.v2.png")])
            self.assertEqual({None}, {file.frames for file in sent})
            self.assertEqual(len(mine), len(sent))

    def test_a_name_that_leads_elsewhere_is_not_followed(self) -> None:
        for name in ("../a", "/a", "a/../b", "C:/a", "nul", "a\\b", "", ".", "a/./b", "a."):
            self.assertFalse(addon.is_plain_name(name), name)
        for name in ("f_0001.png", "_project/n/x.exr", "ñ/a b.png"):
            self.assertTrue(addon.is_plain_name(name))
            check_name(name)

    def test_where_results_belong(self) -> None:
        for output, folder in (
            ("/out/f_", "/out/"),
            ("C:\\out\\f_", "C:\\out\\"),
            ("/out/{camera_name}/f_", "/out/"),
            ("/out/", "/out/"),
        ):
            self.assertEqual(folder, addon.results_folder(output))


CONFIG = """ocio_profile_version: 2
search_path: {folders}
roles:
  default: raw
colorspaces:
  - !<ColorSpace>
    name: raw
    from_scene_reference: !<FileTransform> {{src: "a b.spi1d", interpolation: linear}}
  - !<ColorSpace>
    name: other
    from_scene_reference: !<FileTransform>
      src: {other}
"""


class FromWindows(unittest.TestCase):
    def test_a_relative_path_with_backslashes_leads_where_blender_looks(self) -> None:
        path = SimpleNamespace(abspath=lambda path, library=None: path.replace("//", "/p/s/", 1))
        with mock.patch.object(addon.bpy, "path", path, create=True):
            self.assertEqual("/p/s/../lib/a.blend", addon._on_disk("//..\\lib\\a.blend"))
            self.assertEqual("D:\\lib\\a.blend", addon._on_disk("D:\\lib\\a.blend"))


class Colours(unittest.TestCase):
    """Which files of an OCIO configuration go."""

    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name).resolve()
        for name in ("aces/luts/a b.spi1d", "up/c.cube", "aces/unused.cube"):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(b"")

    def of(self, folders: str, other: str = "c.cube") -> list[str]:
        config = self.folder / "aces" / "config.ocio"
        config.write_text(CONFIG.format(folders=folders, other=other))
        files = addon.colour_files(str(config))
        return [Path(path).relative_to(self.folder).as_posix() for path in files]

    def test_what_it_names_where_it_looks(self) -> None:
        every = ["aces/config.ocio", "aces/luts/a b.spi1d", "up/c.cube"]
        for folders in ("luts:../up", "[luts, ../up]", "\n  - luts\n  - '../up'"):
            self.assertEqual(every, self.of(folders), folders)
        self.assertEqual(every[:2], self.of("luts"))

    def test_what_a_node_could_not_find_is_not_sent(self) -> None:
        for folders, other in (
            ("/usr/luts", "c.cube"), ("luts:$SHOT", "c.cube"), ("C:\\luts", "c.cube"),
            ("luts", "/usr/c.cube"), ("luts", "${SHOT}.cube"),
        ):  # fmt: skip
            self.assertEqual([], self.of(folders, other), (folders, other))
        for config in ("", "ocio://default", str(self.folder / "none.ocio")):
            self.assertEqual([], addon.colour_files(config))


def below(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


class Places(unittest.TestCase):
    def test_what_nodes_would_have_written_elsewhere_is_not_beside_the_blend(self) -> None:
        def place(name: str) -> str:
            return addon._place_of(name, "/out", "_project/", "/home")

        self.assertEqual(os.path.join("/home", "n", "a.png"), place("_project/n/a.png"))
        below = os.path.join("/out", "_project", "elsewhere", "a.png")
        self.assertEqual(below, place("_project/elsewhere/a.png"))


class OverTheWire(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")
        self.home = self.farm.folder / "artist"
        self.home.mkdir()
        self.courier = self.new_courier()

    def new_courier(self) -> object:
        return addon.Courier(addon.make_target("127.0.0.1", self.farm.port, ""), 30)

    def write(self, name: str, data: bytes) -> str:
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return str(path)

    def send(self, courier: object = None) -> str:
        paths = [str(path) for path in sorted(self.home.rglob("*")) if path.is_file()]
        files = [addon.SentFile(path) for path in paths]
        blend = str(self.home / "a.blend")
        return addon.send_project(courier or self.courier, blend, files)

    def lease(self, first: int = 1, last: int = 1) -> dict:
        return copies.lease(self.farm, self.send(), first, last)

    def test_only_what_changed_goes_again(self) -> None:
        self.write("a.blend", b"BLENDER1" * 100_000)
        for number in range(50):
            self.write(f"t/{number}.png", b"%d" % number * 1000)
        self.send()
        self.assertGreater(self.courier.total, 800_000)
        self.write("a.blend", b"BLENDER2" * 1000)
        self.send()
        self.assertEqual(8000, self.courier.total)

    def test_a_manager_that_is_killed_meanwhile(self) -> None:
        data = os.urandom(60_000_000)
        self.write("a.blend", data)
        sending = threading.Thread(target=self.send)
        sending.start()
        self.farm.wait(lambda: self.courier.done > 10_000_000, 30, "a part of it")
        self.farm.kill("manager")
        self.farm.start_manager("--no-discovery")
        sending.join(60)
        self.assertFalse(sending.is_alive())
        sha = hashlib.sha256(data).hexdigest()
        self.assertEqual(data, copies.ask(self.farm, f"/blob/{sha}"))

    def test_who_was_cut_off_while_the_manager_still_waits_for_the_rest(self) -> None:
        """As with a laptop that slept: of the connection before nobody has heard an end."""
        data = os.urandom(1_000_000)
        self.write("a.blend", data)
        sha, head = hashlib.sha256(data).hexdigest(), "POST /blob/{}?at=0&total={} HTTP/1.1\r\n"
        real = addon._send_large

        def after_a_cut(*arguments: object) -> None:
            before = RawClient(self.farm.port)
            self.addCleanup(before.close)
            told = f"{head.format(sha, len(data))}Host: localhost\r\nContent-Length: {len(data)}"
            before.send(f"{told}\r\n\r\n".encode() + data[:300_000])
            path = f"/upload/{sha}"
            self.farm.wait(lambda: self.farm.get(path)["bytes"] > 0, 30, "some of it")
            threading.Timer(3, before.close).start()
            real(*arguments)

        with mock.patch.object(addon, "_send_large", after_a_cut):
            self.send()
        self.assertEqual(data, copies.ask(self.farm, f"/blob/{sha}"))

    def test_a_file_that_changes_while_it_is_sent(self) -> None:
        self.write("a.blend", b"BLENDER")
        path = self.write("t.bin", b"1" * 20_000_000)
        real = addon._send_large

        def change(*arguments: object) -> None:
            if Path(path).read_bytes()[:1] == b"1":
                Path(path).write_bytes(b"2" * 20_000_000)
            real(*arguments)

        addon._send_large = change
        self.addCleanup(setattr, addon, "_send_large", real)
        self.send()
        sha = hashlib.sha256(b"2" * 20_000_000).hexdigest()
        self.assertEqual(b"2" * 20_000_000, copies.ask(self.farm, f"/blob/{sha}"))

    def test_a_file_that_is_gone_while_it_is_sent_is_named(self) -> None:
        for size in (5_000_000, 10):  # alone, and in a pack
            self.write("a.blend", b"BLENDER")
            path = Path(self.write("t.bin", b"%d" % size * size))
            real = addon._list_of

            def lose(*arguments: object, path: Path = path, real: object = real) -> tuple:
                listed = real(*arguments)
                path.unlink()
                return listed

            with self.subTest(size=size), mock.patch.object(addon, "_list_of", lose):
                with self.assertRaisesRegex(addon.FarmError, "t.bin cannot be read: No such file"):
                    self.send()

    def test_cancelled(self) -> None:
        self.write("a.blend", b"BLENDER")
        self.courier.is_cancelled = True
        with self.assertRaises(addon.Cancelled):
            self.send()

    def test_a_file_that_changes_while_it_is_sent_is_sent_as_it_is_then(self) -> None:
        """Also where its size and its time do not tell, as of a cache that is written anew."""
        for size in (5_000_000, 10):  # alone, and in a pack
            self.write("a.blend", b"BLENDER")
            path = Path(self.write("t.bin", b"1" * size))
            real, changes = addon._list_of, [b"2" * size]

            def change(
                *arguments: object, path: Path = path, real: object = real, to: list = changes
            ) -> tuple:
                listed = real(*arguments)
                if to:
                    time = path.stat().st_mtime_ns
                    path.write_bytes(to.pop())
                    os.utime(path, ns=(time, time))
                return listed

            with self.subTest(size=size), mock.patch.object(addon, "_list_of", change):
                self.send()
                there = copies.ask(self.farm, f"/blob/{copies.sha(b'2' * size)}")
                self.assertEqual(b"2" * size, there)

    def test_what_does_not_fit_is_said_before_it_is_sent(self) -> None:
        self.farm.kill("manager")
        self.farm.start_manager("--no-discovery", "--project-room", "0.001")
        self.write("a.blend", b"B" * 2_000_000)
        with self.assertRaisesRegex(addon.FarmError, "does not fit"):
            self.send(self.new_courier())
        self.assertEqual(0, self.courier.done)

    def test_fetched_once_verified_and_nothing_else_overwritten(self) -> None:
        self.write("a.blend", b"BLENDER")
        work = self.lease()
        picture = os.urandom(300_000)
        copies.bring(self.farm, work, "f_0001.png", picture)
        back = self.farm.folder / "back"
        back.mkdir()
        (back / "f_0001.png").write_bytes(b"somebody else's")
        part = back / "other" / f"f_0001.png.{hashlib.sha256(picture).hexdigest()[:16]}.part"
        part.parent.mkdir()
        part.write_bytes(picture[:100_000])  # of a fetch that was cut
        job = work["job_id"]
        count, beside = addon.fetch_results(self.courier, job, str(back), False)
        self.assertEqual((1, ["f_0001.png"]), (count, beside))
        self.assertEqual(b"somebody else's", (back / "f_0001.png").read_bytes())
        self.assertEqual(picture, (back / f"job {job}" / "f_0001.png").read_bytes())
        self.courier.done = 0
        addon.fetch_results(self.courier, job, str(back / "other"), False)
        self.assertEqual(picture, (back / "other" / "f_0001.png").read_bytes())
        self.assertEqual(200_000, self.courier.done)
        addon.fetch_results(self.courier, job, str(back / "other"), False)
        self.assertEqual(200_000, self.courier.done)
        self.assertEqual([], list(back.rglob("*.part")))

    def test_of_a_job_that_is_sent_again_it_is_said_where_its_pictures_are_and_why(self) -> None:
        """Cancelled and sent again, a job brought its pictures where nobody looked for them."""
        self.write("a.blend", b"BLENDER")
        work, back = self.lease(), self.farm.folder / "back"
        copies.bring(self.farm, work, "f_0001.png", b"new")
        back.mkdir()
        (back / "f_0001.png").write_bytes(b"of the job before")
        own = back / f"job {work['job_id']}"
        said = addon.fetch_pictures(self.new_courier(), work["job_id"], str(back), False)
        spanish = said.text(lambda text: addon.SPANISH[text])
        for text, wanted in ((str(said), "Fetch Pictures"), (spanish, "Traer imágenes")):
            for each in (f"{own}.", "f_0001.png", wanted):
                self.assertIn(each, text)
        (back / "f_0001.png").unlink()  # as it asks for
        said = addon.fetch_pictures(self.new_courier(), work["job_id"], str(back), False)
        self.assertNotIn(str(own), str(said))
        self.assertEqual(b"new", (back / "f_0001.png").read_bytes())

    def test_two_that_fetch_the_same_at_once(self) -> None:
        """Defect: both wrote into one file, and the picture was neither's, or one failed."""
        picture = os.urandom(300_000)
        job = copies.rendered(self.farm, "f_0001.png", picture)
        back, other = self.farm.folder / "back", self.new_courier()
        self.addCleanup(other.close)
        opened, found = self.courier.open, []

        def meanwhile(method: str, path: str, *more: object) -> object:
            response = opened(method, path, *more)
            if not found and path.startswith("/results/"):
                found.append(addon.fetch_results(other, job, str(back), False))
            return response

        with mock.patch.object(self.courier, "open", meanwhile):
            found.append(addon.fetch_results(self.courier, job, str(back), False))
        self.assertEqual([(1, [])] * 2, found)
        self.assertEqual({"f_0001.png"}, below(back))
        self.assertEqual(picture, (back / "f_0001.png").read_bytes())

    def test_what_another_one_has_just_put_there_is_not_in_the_way(self) -> None:
        job = copies.rendered(self.farm, "f_0001.png", b"picture")
        looked, path = addon._file_sha, self.home / "f_0001.png"

        def just_before(asked: str) -> str | None:
            found = looked(asked)
            path.write_bytes(b"picture")
            return found

        with mock.patch.object(addon, "_file_sha", just_before):
            found = addon.fetch_results(self.courier, job, str(self.home), False)
        self.assertEqual((1, []), found)

    def test_what_a_killed_blender_left_is_gone_on_with_and_what_another_one_fetches_is_not(self):
        picture = os.urandom(300_000)
        job = copies.rendered(self.farm, "f_0001.png", picture)
        begun = f"f_0001.png.{copies.sha(picture)[:16]}"
        left, taken = (self.home / f"{begun}.{token}.part" for token in ("0" * 8, "f" * 8))
        for part in (left, taken):
            part.write_bytes(picture[:100_000])
        os.utime(left, (0, 0))
        addon.fetch_results(self.courier, job, str(self.home), False)
        self.assertEqual(picture, (self.home / "f_0001.png").read_bytes())
        self.assertEqual(200_000, self.courier.done)
        self.assertEqual(({taken}, 100_000), ({*self.home.glob("*.part")}, taken.stat().st_size))

    def test_what_nodes_wrote_beside_the_blend_comes_there_and_nothing_else_does(self) -> None:
        home, other = self.write("a.blend", b"BLENDER"), str(self.farm.folder / "tex.png")
        Path(other).write_bytes(b"picture")
        files = [addon.SentFile(home), addon.SentFile(other)]  # the .blend's name has a folder
        work = copies.lease(self.farm, addon.send_project(self.courier, home, files))
        beside = "_project/artist/"
        stay = [beside + name for name in (".config/x.png", "start.bat", "nodes/kept.png")]
        stay += ["_project/elsewhere/y.png", "_project/up.png", "f_0001.png"]
        for name in (beside + "nodes/x_1.png", *stay):
            copies.bring(self.farm, work, name, name.encode())
        kept = self.home / "nodes" / "kept.png"
        kept.parent.mkdir()
        kept.write_bytes(b"somebody else's")
        back, job = self.farm.folder / "back", work["job_id"]
        found = addon.fetch_results(self.courier, job, str(back), False, home)
        self.assertEqual((7, [beside + "nodes/kept.png"]), found)
        self.assertEqual(b"somebody else's", kept.read_bytes())
        self.assertEqual({"a.blend", "nodes/x_1.png", "nodes/kept.png"}, below(self.home))
        stay[2] = f"job {job}/{stay[2]}"
        self.assertEqual(set(stay), below(back))
        back = self.farm.folder / "of another file"
        addon.fetch_results(self.courier, job, str(back), False, "/another/a.blend")
        self.assertIn(beside + "nodes/x_1.png", below(back))

    def test_what_comes_again_goes_where_the_first_went(self) -> None:
        """A picture that several frames write, say, where another file was in the way."""
        told = [
            {"name": "f.png", "sha256": hashlib.sha256(data).hexdigest()} for data in (b"1", b"2")
        ]
        replies = [{"files": told[:1]}, {"files": told[1:], "complete": True}]
        courier = mock.Mock(ask=lambda *_: replies.pop(0))
        placed = []
        (self.home / "f.png").write_bytes(b"somebody else's")
        with (
            mock.patch.object(addon, "_place", lambda *arguments: placed.append(arguments[-1])),
            mock.patch.object(addon, "RETRY_S", 0),
        ):
            found = addon.fetch_results(courier, 7, str(self.home), True)
        self.assertEqual((1, ["f.png"]), found)
        self.assertEqual([str(self.home / "job 7" / "f.png")] * 2, placed)

    def test_no_picture_takes_another_ones_place_on_any_system(self) -> None:
        """Where other files are in the way of two that are one file on Windows, or on macOS."""
        names = ("f.png", "F.png", "caf\u00e9.png", "cafe\u0301.png")
        told = [{"name": name, "sha256": copies.sha(name.encode())} for name in names]
        placed = []
        with (
            mock.patch.object(addon, "_place", lambda *arguments: placed.append(arguments[-1])),
            mock.patch.object(addon.os.path, "lexists", lambda path: True),
        ):
            courier = mock.Mock(ask=lambda *_: {"files": told, "complete": True})
            count, beside = addon.fetch_results(courier, 7, str(self.home), True)
        self.assertEqual((4, list(names)), (count, beside))
        self.assertEqual(4, len({unicodedata.normalize("NFD", p).casefold() for p in placed}))
        self.assertEqual(str(self.home / "job 7" / "f.png"), placed[0])

    def test_a_file_where_a_folder_belongs_keeps_no_picture_away(self) -> None:
        (self.home / "masks").write_bytes(b"somebody else's")
        placed = []
        with mock.patch.object(addon, "_place", lambda *arguments: placed.append(arguments[-1])):
            told = [{"name": "masks/f.png", "sha256": copies.sha(b"1")}]
            courier = mock.Mock(ask=lambda *_: {"files": told, "complete": True})
            found = addon.fetch_results(courier, 7, str(self.home), True)
        self.assertEqual((1, ["masks/f.png"]), found)
        self.assertEqual([str(self.home / "job 7" / "masks" / "f.png")], placed)

    def test_a_folder_that_cannot_be_written_is_said_and_not_taken_for_the_wire(self) -> None:
        self.write("a.blend", b"BLENDER")
        job = copies.rendered(self.farm, "f_0001.png", b"picture")
        back = self.farm.folder / "back"
        full = OSError(errno.ENOSPC, "No space left on device")
        for problem in (full, PermissionError(errno.EACCES, "Permission denied", "f_0001.png")):
            with mock.patch.object(addon, "_fetch", mock.Mock(side_effect=problem)) as tried:
                with self.assertRaisesRegex(
                    addon.FarmError, f"cannot be written: {problem.strerror}"
                ):
                    addon.fetch_pictures(self.courier, job, str(back), True)
            self.assertEqual(1, tried.call_count)

    def test_what_a_scanner_holds_for_a_moment_is_tried_again(self) -> None:
        held = PermissionError(errno.EACCES, "The process cannot access the file", "f.part")
        held.winerror = 32  # as Windows says it
        step = mock.Mock(side_effect=[held, None])
        with mock.patch.object(addon, "RETRY_S", 0):
            self.courier.patiently(step)
        self.assertEqual(2, step.call_count)

    def test_pictures_that_do_not_come_by_themselves_say_why(self) -> None:
        self.write("a.blend", b"BLENDER")
        job = copies.rendered(self.farm, "f_0001.png", b"picture")
        desk = addon.Desk()
        desk.link.target = addon.make_target("127.0.0.1", self.farm.port, "")
        drawn = mock.Mock()
        with (
            mock.patch.object(addon.bpy.app, "background", False, create=True),
            mock.patch.object(addon, "results_folder", lambda _: str(self.home / "a.blend")),
            mock.patch.object(addon, "redraw", drawn),
        ):
            desk.bring_back(job, "//out/f_")
            self.assertTrue(desk.bringing[0].wait(60))
            desk.hear_of_pictures()
        level, said = desk.outcome
        self.assertEqual(addon.ERROR, level)
        self.assertRegex(str(said), "a.blend cannot be written: ")
        self.assertEqual(([], 1), (desk.bringing, drawn.call_count))

    def test_what_arrives_damaged_or_leads_elsewhere_takes_no_place(self) -> None:
        good, home = b"picture" * 1000, self.home / "pictures"
        home.mkdir()
        names = ("f.png", "../g.png")
        told = [{"name": name, "sha256": copies.sha(good)} for name in names]
        with kit.Wire({"/results": {"files": told, "complete": True}}) as wire:
            courier = addon.Courier(addon.Target("127.0.0.1", wire.port), 0)
            self.addCleanup(courier.close)
            wire.replies |= {f"/results/{name}": b"damaged" * 1000 for name in names}
            with self.assertRaisesRegex(addon.FarmError, "No manager answers"):
                addon.fetch_results(courier, 7, str(home), True)
            self.assertFalse((home / "f.png").exists())
            wire.replies |= {f"/results/{name}": good for name in names}
            self.assertEqual((1, []), addon.fetch_results(courier, 7, str(home), True))
        self.assertEqual([b"picture" * 1000], [p.read_bytes() for p in self.home.rglob("*.png")])

    def test_a_reply_without_an_end_is_not_kept(self) -> None:
        with kit.Wire() as wire, mock.patch.object(addon, "MAX_LIST_BYTES", 100_000):
            wire.replies["/results"] = wire.endless
            courier = addon.Courier(addon.Target("127.0.0.1", wire.port), 0)
            with self.assertRaisesRegex(addon.FarmError, "No manager answers"):
                courier.ask("GET", "/results?job_id=1")


class Carrying(unittest.TestCase):
    """What a courier makes of a manager that says exactly what it is told to."""

    def setUp(self) -> None:
        self.home = folder_for(self)
        self.wire = kit.Wire()
        self.addCleanup(self.wire.__exit__)
        self.courier = addon.Courier(addon.Target("127.0.0.1", self.wire.port), 0)
        self.addCleanup(self.courier.close)

    def fetch(self, answer: object) -> tuple[int, list[str]]:
        told = [{"name": "f.png", "sha256": copies.sha(b"picture")}]
        self.wire.replies["/results"] = {"files": told, "complete": True}
        self.wire.replies["/results/f.png"] = answer
        return addon.fetch_results(self.courier, 7, str(self.home), True)

    def test_what_a_cut_left_is_not_kept_before_all_of_it_that_comes_again(self) -> None:
        part = self.home / f"f.png.{copies.sha(b'picture')[:16]}.part"
        part.write_bytes(b"older")
        self.assertEqual((1, []), self.fetch(b"picture"))
        self.assertEqual(b"picture", (self.home / "f.png").read_bytes())

    def test_a_refusal_is_told_and_not_waited_for(self) -> None:
        with self.assertRaisesRegex(addon.FarmError, "refused .error 404"):
            self.fetch((404, {"ok": False, "error": "gone"}))

    def test_why_a_file_is_not_taken_is_told(self) -> None:
        path = self.home / "a.blend"
        path.write_bytes(b'"%s"' % (b"x" * addon.PACKED_BYTES))  # as JSON, for the wire here
        digest, size = copies.sha(path.read_bytes()), path.stat().st_size
        self.wire.replies |= {
            "/project": {"ok": True, "project": "p", "missing": [[digest, size]]},
            f"/upload/{digest}": {"bytes": 0, "complete": False},
            f"/blob/{digest}": (
                409,
                {
                    "ok": False,
                    "error": "Somebody else is sending it.",
                    "error_es": "Otro lo envía.",
                },
            ),
        }
        with self.assertRaisesRegex(addon.FarmError, "Somebody else is sending it") as caught:
            addon.send_project(self.courier, str(path), [addon.SentFile(str(path))])
        spanish = caught.exception.sentence.text(lambda text: addon.SPANISH.get(text, text))
        self.assertTrue(spanish.endswith(": Otro lo envía."), spanish)

    def test_a_test_goes_with_the_project_where_tests_go(self) -> None:
        path = self.home / "a.blend"
        path.write_bytes(b"BLENDER")
        sent = {"ok": True, "position": 1, "job_id": 7}
        self.wire.replies |= {
            "/project": {"ok": True, "project": "p", "missing": []},
            **dict.fromkeys(("/set_job", "/test_job"), sent),
        }
        job, files = {"blend_file": str(path)}, [addon.SentFile(str(path))]
        for is_test, where in ((True, "/test_job"), (False, "/set_job")):
            del self.wire.requests[:]
            courier = addon.Courier(self.courier._target, 0)
            addon.send_copies(courier, courier._target, job, files, is_test=is_test)
            bodies = {route: body for _, route, _, body in self.wire.requests if "_job" in route}
            self.assertEqual([where], [*bodies])
            self.assertEqual(("copies", "p"), (bodies[where]["files"], bodies[where]["project"]))

    def test_who_gets_on_is_given_time_and_who_does_not_is_not(self) -> None:
        now = [0.0]

        def step(gets_on: bool) -> None:
            now[0] += 8
            self.courier.done += gets_on
            if now[0] < 80:
                raise OSError("cut")

        self.courier._patience_s = 10
        with (
            mock.patch.object(addon.time, "monotonic", lambda: now[0]),
            mock.patch.object(addon, "RETRY_S", 0),
        ):
            self.courier.patiently(lambda: step(True))
            now[0] = 0
            with self.assertRaisesRegex(addon.FarmError, "No manager answers"):
                self.courier.patiently(lambda: step(False))

    def test_packs_are_no_larger_than_told(self) -> None:
        paths = {}
        for number in range(3):
            path = self.home / str(number)
            path.write_bytes(b"%d" % number * 600)
            paths[copies.sha(path.read_bytes())] = str(path)
        courier = mock.Mock(done=0)
        with mock.patch.object(addon, "PACK_BYTES", 1000):
            addon._send_small(courier, [(digest, 600) for digest in paths], paths)
        self.assertEqual((3, 1800), (courier.ask.call_count, courier.done))


if __name__ == "__main__":
    unittest.main()
