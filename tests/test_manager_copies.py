"""Projects that are sent to the manager, and pictures that come back: its store, and the wire."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import http.client
import io
import json
import os
import queue
import random
import sqlite3
import tempfile
import threading
import time
import unittest
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import copies, fuzzing, waiting
from support.copies import sha
from support.local_farm import LocalFarm

import history
import manifest
from api import About, Api
from copies_api import _apart
from httpd.message import Request, Response
from manifest import parse_manifest, read_blend, read_files
from project_store import GRACE_S, LEAVE_BYTES, InUse, NoRoom, ProjectStore, Result, Strip
from test_manager_fuzz import BLEND, COPIES, STREAMED
from tickets import MAX_TICKETS, TICKET_S, Tickets
from transitions import Refused
from wire_in import BadInput

NOBODY = InUse(frozenset(), frozenset())
MIB = 1024 * 1024


def entry(name: str, data: bytes, **more) -> dict:
    return {"name": name, "bytes": len(data), "sha256": sha(data), "from": [f"/p/{name}"], **more}


def listing(files: dict[str, bytes], blend: str = "a.blend") -> dict:
    return {"blend": blend, "files": [entry(name, data) for name, data in files.items()]}


def pack(*contents: bytes) -> bytes:
    return b"".join(
        hashlib.sha256(data).digest() + len(data).to_bytes(8, "big") + data for data in contents
    )


class Lists(unittest.TestCase):
    def test_an_id_is_of_what_counts(self) -> None:
        files = [entry("a.blend", b"1"), entry("t/b.png", b"2", frames=[3, 1, 1])]
        one = parse_manifest({"blend": "a.blend", "files": files})
        other = parse_manifest({"files": files[::-1], "blend": "a.blend", "unknown": 1})
        self.assertEqual((one.id, one.text), (other.id, other.text))
        self.assertEqual(sha(one.text), one.id)
        self.assertEqual(2, one.total)
        self.assertEqual([1, 3], json.loads(one.text)["files"][1]["frames"])
        changed = [entry("a.blend", b"1"), entry("t/b.png", b"3")]
        self.assertNotEqual(one.id, parse_manifest({"blend": "a.blend", "files": changed}).id)

    def test_the_spelling_of_which_it_is_is_that_of_every_release(self) -> None:
        odd = {"from": ['/p/"ñ\\x'], "frames": [1, 2]}
        files = [entry("a.blend", b"1"), {**entry("d/ñ.png", b"2"), **odd}]
        known = json.dumps(
            {"blend": "a.blend", "files": files}, sort_keys=True, separators=(",", ":")
        )
        text = parse_manifest({"files": files, "blend": "a.blend"}).text
        self.assertEqual(known.encode(), text)
        self.assertEqual(("a.blend", files), (read_blend(text), [*read_files(text)]))
        # One by one: of a bundle that is sent slowly, 300 MB of a long list were kept.
        self.assertEqual(files[0], next(read_files(text[: text.index(b"},{") + 5])))

    def test_names_that_lead_elsewhere_or_are_none_on_windows(self) -> None:
        bad = ("../a", "a/../b", "/a", "a//b", "a/", "./a", "a/./b", "C:/a", "C:a", "a\\b", "")
        bad += ("con", "a/NUL.txt", "a.", "a /b", "a:b", "a\nb", "a\u202eb", "a*", "~\udc00", "..")
        bad += ("x" * 500, None, 5, ["a"])
        for name in bad:
            with self.subTest(name), self.assertRaises(BadInput):
                parse_manifest({"blend": name, "files": [{**entry("a", b""), "name": name}]})
        for name in ("a.blend", "t/ñandú.png", "a b/c.d/e", ".hidden", "console/nullify.png"):
            parse_manifest({"blend": name, "files": [{**entry("a", b""), "name": name}]})

    def test_two_names_that_are_one_file(self) -> None:
        for names in (
            *(("a.png", "A.png"), ("T/a.png", "t/A.PNG"), ("t", "T/a.png")),
            *(("\u00e9.png", "e\u0301.png"), ("\u00c9", "e\u0301/a.png")),
        ):
            with self.subTest(names), self.assertRaises(BadInput):
                parse_manifest(listing(dict.fromkeys(names, b""), names[0]))

    def test_what_else_is_wrong_with_a_list(self) -> None:
        good = entry("a", b"")
        wrong = [
            {},
            {"blend": "a", "files": []},
            {"blend": "b", "files": [good]},
            {"blend": "a", "files": "a"},
            {"blend": "a", "files": [5]},
            {"blend": ["a"], "files": [good]},
            *(
                {"blend": "a", "files": [{**good, **change}]}
                for change in (
                    *({"bytes": -1}, {"bytes": True}, {"bytes": 1.5}, {"sha256": "A" * 64}),
                    *({"sha256": None}, {"from": "x"}, {"from": [1]}, {"from": ["a\0"]}),
                    *({"from": ["x" * 5000]}, {"frames": "1-2"}, {"frames": [1.5]}),
                )
            ),
            {"blend": "a", "files": [good, {**entry("b", b""), "bytes": 5}]},
        ]
        for data in wrong:
            with self.subTest(data), self.assertRaises(BadInput):
                parse_manifest(data)


class NamesInAZip(unittest.TestCase):
    """As Windows would unpack them: whatever the letters, nothing takes another's place."""

    def test_the_first_stays_and_the_others_have_folders_of_their_own(self) -> None:
        one, two = "same name 2/", "same name 3/"
        for names, expected in (
            (["f_1.png", "f_2.png"], ["f_1.png", "f_2.png"]),
            (["f.png", "F.PNG", "f.Png"], ["f.png", f"{one}F.PNG", f"{two}f.Png"]),
            (["d/f.png", "D/g.png", "D/F.png"], ["d/f.png", "D/g.png", f"{one}D/F.png"]),
            (["e\u0301.png", "\u00c9.png"], ["e\u0301.png", f"{one}\u00c9.png"]),
            (["f", f"{one}F", "F"], ["f", f"{one}F", f"{two}F"]),
            (["a", "A/b"], ["a", f"{one}A/b"]),
            (["A/b/c", "a/B", "a"], ["A/b/c", f"{one}a/B", f"{two}a"]),
        ):
            self.assertEqual(expected, [*_apart(names)])
            whole = [manifest.fold(name) for name in expected]
            self.assertEqual(len(whole), len({*whole}))


class Store(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name) / "copies"
        self.now = 1_000_000.0
        self.in_use = NOBODY
        self.told: list[str] = []
        self.store = self.open()

    def open(self, quota: int | None = 100 * MIB) -> ProjectStore:
        store = ProjectStore(
            self.folder,
            quota_bytes=quota,
            in_use=lambda: self.in_use,
            clock=lambda: self.now,
            complain=self.told.append,
        )
        self.addCleanup(store.close)
        return store

    def again(self, quota: int | None = 100 * MIB) -> None:
        self.store.close()
        self.store = self.open(quota)

    def send(self, *contents: bytes) -> str:
        """A project of these files, all of it; returns its id."""
        listed = parse_manifest(listing({f"f{n}": data for n, data in enumerate(contents)}, "f0"))
        for digest, size in self.store.announce(listed):
            data = next(each for each in contents if sha(each) == digest)
            incoming = self.store.receive(digest, 0, size)
            incoming.write(data)
            incoming.finish()
        return listed.id

    def read(self, data: bytes) -> bytes | None:
        found = self.store.get(sha(data))
        return found.read_bytes() if isinstance(found, Path) else found

    def files(self) -> list[str]:
        found = (p for part in ("contents", "incoming") for p in (self.folder / part).rglob("*"))
        return sorted(path.name for path in found if path.is_file())

    def test_nothing_is_there_before_it_is_needed(self) -> None:
        self.assertFalse(self.folder.exists())
        self.assertFalse(self.store.exists)

    def test_what_is_sent_is_there_and_survives(self) -> None:
        big = random.Random(1).randbytes(200_000)
        project = self.send(b"small", big, b"")
        self.again()
        self.assertEqual(0, self.store.lacks(project))
        self.assertEqual((b"small", big, b""), tuple(map(self.read, (b"small", big, b""))))
        self.assertEqual(project, sha(self.store.manifest(project)))

    def test_only_what_is_new_is_asked_for(self) -> None:
        self.send(b"1" * 100, b"2" * 100)
        listed = parse_manifest(listing({"f0": b"1" * 100, "f1": b"3" * 100}, "f0"))
        self.assertEqual([(sha(b"3" * 100), 100)], self.store.announce(listed))
        self.assertEqual(1, self.store.lacks(listed.id))

    def test_a_content_that_is_not_what_it_says_leaves_nothing(self) -> None:
        listed = parse_manifest(listing({"f0": b"right" * 50_000}, "f0"))
        self.store.announce(listed)
        for wrong in (b"wrong" * 50_000, b"right" * 49_999, b"right" * 50_001):
            incoming = self.store.receive(sha(b"right" * 50_000), 0, 250_000)
            incoming.write(wrong)
            with self.assertRaises(Refused) as caught:
                incoming.finish()
            self.assertEqual(400, caught.exception.status)
            self.assertEqual([], self.files())
        self.assertEqual(1, self.store.lacks(listed.id))

    def test_a_cut_is_gone_on_with_after_a_restart(self) -> None:
        data = random.Random(2).randbytes(300_000)
        listed = parse_manifest(listing({"f0": data}, "f0"))
        self.store.announce(listed)
        incoming = self.store.receive(sha(data), 0, len(data))
        incoming.write(data[:100_000])
        incoming.leave()
        self.again()
        self.assertEqual((100_000, False), self.store.have(sha(data)))
        self.assertIsNone(self.store.get(sha(data)))
        for at in (100_001, 400_000):
            with self.assertRaises(Refused) as refused:
                self.store.receive(sha(data), at, len(data))
            self.assertEqual(503, refused.exception.status)
        incoming = self.store.receive(sha(data), 90_000, len(data))
        incoming.write(data[90_000:])
        incoming.finish()
        self.assertEqual((len(data), True), self.store.have(sha(data)))
        self.assertEqual(data, self.read(data))

    def test_nobody_fills_it_with_what_no_project_needs(self) -> None:
        self.store.announce(parse_manifest(listing({"f0": b"x" * 10}, "f0")))
        for digest, size in ((sha(b"y"), 1), (sha(b"x" * 10), 11)):
            with self.assertRaises(Refused):
                self.store.receive(digest, 0, size)
        with self.assertRaises(Refused):
            self.store.put_small([(sha(b"y"), b"y")])

    def test_two_senders_of_one_file(self) -> None:
        self.store.announce(parse_manifest(listing({"f0": b"x" * 10}, "f0")))
        first = self.store.receive(sha(b"x" * 10), 0, 10)
        with self.assertRaises(Refused) as refused:
            self.store.receive(sha(b"x" * 10), 0, 10)
        self.assertEqual(503, refused.exception.status, "whoever sends tries again by itself")
        first.leave()
        self.store.receive(sha(b"x" * 10), 0, 10).leave()

    def test_the_oldest_makes_room_and_what_is_needed_stays(self) -> None:
        self.again(quota=10 * MIB)
        blobs = [bytes([n]) * (3 * MIB) for n in range(5)]
        first, second, third = (self.send(data) for data in blobs[:3])
        with self.assertRaises(NoRoom):  # all of it came just now
            self.send(blobs[3])
        self.assertEqual([0, 0, 0], [self.store.lacks(p) for p in (first, second, third)])
        self.now += 1
        self.store.lacks(third)  # so the second is the oldest, and needed
        self.now += GRACE_S + 1
        self.in_use = InUse(frozenset([second]), frozenset())
        self.store.lacks(first)
        self.send(blobs[3])
        self.assertEqual([0, 0, None], [self.store.lacks(p) for p in (first, second, third)])
        self.assertIsNone(self.read(blobs[2]))
        self.assertEqual(3, len(self.files()))

    def test_what_was_promised_room_counts(self) -> None:
        self.again(quota=10 * MIB)
        self.store.announce(parse_manifest(listing({"f0": b"a" * (6 * MIB)}, "f0")))
        with self.assertRaises(NoRoom) as caught:
            self.store.announce(parse_manifest(listing({"f0": b"b" * (6 * MIB)}, "f0")))
        self.assertEqual(507, caught.exception.status)
        self.assertIn("--project-room", str(caught.exception))

    def test_a_clock_that_is_set_back_keeps_nobodys_room(self) -> None:
        self.again(quota=10 * MIB)
        announced = parse_manifest(listing({"f0": b"a" * (6 * MIB)}, "f0"))
        for jump in (-GRACE_S / 2, GRACE_S / 2):  # a step that a time server makes
            self.store.announce(announced)
            self.now += jump
            with self.assertRaises(NoRoom):
                self.send(b"b" * (6 * MIB))
        sent = self.send(b"c" * (3 * MIB))
        self.now -= 86400.0
        self.send(b"b" * (6 * MIB))
        self.assertEqual(
            [0, b"b" * (6 * MIB)], [self.store.lacks(sent), self.read(b"b" * (6 * MIB))]
        )

    def test_what_two_projects_share_stays_with_the_other(self) -> None:
        self.again(quota=10 * MIB)
        shared = b"s" * (3 * MIB)
        self.send(b"1" * MIB, shared)
        self.now += 1
        kept = self.send(b"2", shared)
        self.now += GRACE_S + 1
        self.in_use = InUse(frozenset([kept]), frozenset())
        self.send(b"n" * (6 * MIB))
        self.assertEqual(shared, self.read(shared))
        self.assertIsNone(self.read(b"1" * MIB))

    def result(self, job_id: int, name: str, data: bytes) -> None:
        incoming = self.store.receive(sha(data), 0, len(data), (job_id, name, 1))
        incoming.write(data)
        incoming.finish()

    def test_pictures_that_nobody_has_fetched_stay(self) -> None:
        self.again(quota=10 * MIB)
        picture = b"p" * (4 * MIB)
        self.result(1, "f_0001.png", picture)
        self.result(2, "f_0001.png", b"q" * (4 * MIB))
        self.now += GRACE_S + 1
        with self.assertRaises(NoRoom):
            self.send(b"n" * (4 * MIB))
        for job_id in (1, 2):
            self.store.note_fetched(job_id, self.store.results(job_id))
        self.in_use = InUse(frozenset(), frozenset([2]))
        self.send(b"n" * (4 * MIB))
        self.assertEqual([], self.store.results(1))
        self.assertEqual(1, len(self.store.results(2)))

    def test_what_came_while_others_were_fetched_stays(self) -> None:
        """A ZIP of a running job takes a while; meanwhile pictures come, some in others' place."""
        for meanwhile in ("f_0002.png", "f_0003.png"):
            with self.subTest(meanwhile):
                self.again(quota=10 * MIB)
                self.result(1, "f_0001.png", b"1" * MIB)
                self.result(1, "f_0002.png", b"2" * MIB)
                fetched = self.store.results(1)
                self.result(1, meanwhile, b"3" * MIB)
                self.store.note_fetched(1, fetched)
                self.now += GRACE_S + 1
                with self.assertRaises(NoRoom):
                    self.send(b"n" * (9 * MIB))
                self.assertIn(meanwhile, [result.name for result in self.store.results(1)])

    def test_what_no_result_names_any_more_makes_room(self) -> None:
        self.again(quota=10 * MIB)
        self.result(1, "f_0001.png", b"1" * (6 * MIB))
        self.result(1, "f_0001.png", b"2" * MIB)
        self.send(b"n" * (6 * MIB))
        self.assertIsNone(self.read(b"1" * (6 * MIB)))

    def test_uploads_that_nobody_finishes_count_and_go(self) -> None:
        self.again(quota=10 * MIB)
        data = b"a" * (6 * MIB)
        self.store.announce(parse_manifest(listing({"f0": data}, "f0")))
        for result in (None, (1, "f_0001.png", 1)):
            size = len(data) if result is None else 3 * MIB
            digest = sha(data) if result is None else "1" * 64
            incoming = self.store.receive(digest, 0, size, result)
            incoming.write(data[: size - 1])
            incoming.leave()
            os.utime(self.store._part(digest), (self.now, self.now))
        self.assertGreater(self.store.room()[0], 9 * MIB - 2)
        with self.assertRaises(NoRoom):
            self.store.receive("2" * 64, 0, 2 * MIB, (1, "f_0002.png", 2))
        self.now += GRACE_S + 1
        self.assertGreater(self.store.room()[0], 9 * MIB - 3)
        self.send(b"n" * (9 * MIB))
        self.assertEqual([sha(b"n" * (9 * MIB))], self.files())

    def test_a_pack_beside_an_upload_of_the_same_content(self) -> None:
        data = random.Random(3).randbytes(100_000)
        self.store.announce(parse_manifest(listing({"f0": data}, "f0")))
        incoming = self.store.receive(sha(data), 0, len(data))
        incoming.write(b"x")
        self.store.put_small([(sha(data), data)])
        incoming.write(b"not what it says")
        incoming.leave()
        self.assertFalse(self.store.is_damaged(sha(data)))

    def test_the_same_picture_while_it_is_being_fetched_on_windows(self) -> None:
        data = b"1" * 100_000
        self.result(1, "f_0001.png", data)
        with mock.patch("project_store.replace", side_effect=PermissionError(13, "Access denied")):
            self.result(1, "f_0002.png", data)
            with self.assertRaises(Refused):
                self.result(1, "f_0003.png", b"2" * 100_000)
        self.assertEqual(["f_0001.png", "f_0002.png"], [r.name for r in self.store.results(1)])

    def test_a_picture_of_a_large_project_takes_no_seconds(self) -> None:
        """What room is promised is counted with each: once that read the whole list per file."""
        files = [
            {**entry(f"f{n}", b"x"), "sha256": sha(str(n).encode()), "from": [f"/p/{n:0200}"]}
            for n in range(20_000)
        ]
        self.store.announce(parse_manifest({"blend": "f0", "files": files}))
        began = time.process_time()  # which a busy machine changes less than the clock's
        self.result(1, "f_0001.png", b"1" * 1000)
        self.assertLess(time.process_time() - began, 2.0)

    def test_whoever_uses_a_project_keeps_it_from_being_the_oldest(self) -> None:
        listed = parse_manifest(listing({"f0": b"\1" * (3 * MIB)}, "f0"))
        for use in (
            lambda: self.store.announce(listed),
            lambda: self.store.manifest(listed.id),
            lambda: self.store.lacks(listed.id),
        ):
            self.again(quota=10 * MIB)
            first = self.send(b"\1" * (3 * MIB))
            self.now += 1
            second = self.send(b"\2" * (3 * MIB))
            self.now += GRACE_S + 1
            use()
            self.now += GRACE_S + 1
            third = self.send(b"\3" * (6 * MIB))
            self.assertEqual([0, None, 0], [self.store.lacks(p) for p in (first, second, third)])
            self.now += GRACE_S + 1

    def test_some_of_the_disk_is_left_for_everybody_else(self) -> None:
        gigabyte = 1000**3
        self.again(quota=100 * gigabyte)
        for free, limit in ((gigabyte, gigabyte - LEAVE_BYTES), (LEAVE_BYTES - 1, 0)):
            disk = SimpleNamespace(free=free)
            with mock.patch("project_store.shutil.disk_usage", return_value=disk):
                self.assertEqual((0, limit), self.store.room())

    def test_what_counts_is_on_the_disk_before(self) -> None:
        """As far as a test can see without a power cut."""
        with mock.patch("project_store.sync_folder") as synced:
            self.result(1, "f_0001.png", b"1" * 100_000)
        synced.assert_called_once_with(self.folder / "contents" / sha(b"1" * 100_000)[:2])
        self.assertEqual((2,), self.store._db.execute("PRAGMA synchronous").fetchone())  # FULL

    def test_what_nobody_needs_any_more_when_it_has_come_does_not_count(self) -> None:
        data = b"x" * 100_000
        self.store.announce(parse_manifest(listing({"f0": data}, "f0")))
        incoming = self.store.receive(sha(data), 0, len(data))
        incoming.write(data)
        self.store._db.execute("DELETE FROM need")
        with self.assertRaises(Refused) as caught:
            incoming.finish()
        self.assertEqual((409, None), (caught.exception.status, self.read(data)))

    def test_an_upload_that_nobody_has_gone_on_with_for_a_week_goes(self) -> None:
        self.store.have(sha(b"x"))
        for name, days in (("old", 8), ("new", 6)):
            path = self.folder / "incoming" / name
            path.write_bytes(b"half")
            os.utime(path, (self.now - days * 86400,) * 2)
        self.again()
        self.store.have(sha(b"x"))
        self.assertEqual(["new"], self.files())

    def strip(self, strip: Strip, data: bytes) -> str:
        incoming = self.store.receive(sha(data), 0, len(data), strip)
        incoming.write(data)
        incoming.finish()
        return sha(data)

    def test_over_a_restart_those_stay_whose_frame_goes_on_in_strips(self) -> None:
        """Also one that has come and was not reported yet."""
        kept = {part: self.strip(Strip(1, 7, part), b"%d" % part * 100_000) for part in (1, 2, 3)}
        others = [Strip(1, 8, 1), Strip(2, 7, 1)]
        shas = [self.strip(strip, repr(strip).encode() * 10_000) for strip in others]
        for is_first in (True, False):
            self.again()
            made = {(1, 7): {part: kept[part] for part in (1, 2)}, (1, 9): {}}
            self.assertEqual([], self.store.take_up_strips(made), is_first)
            found = [self.store.has_strip(*each) for each in zip(others, shas)]
            self.assertEqual([False, False], found)
            self.assertEqual(sorted(kept.values()), self.files())
        self.assertTrue(self.store.has_strip(Strip(1, 7, 3), kept[3]))
        self.again()
        self.store.have(sha(b"x"))
        self.assertEqual([], self.files(), "no frame goes on in strips")

    def test_of_those_it_is_said_which_are_not_there(self) -> None:
        kept = {part: self.strip(Strip(1, 7, part), b"%d" % part * 100_000) for part in (1, 2, 3)}
        self.store.close()
        places = [self.folder / "contents" / kept[part][:2] / kept[part] for part in (1, 2)]
        places[0].unlink()
        places[1].write_bytes(b"2" * 99_999)  # a disk after a power cut
        self.again()
        other = {4: kept[3], 5: sha(b"never came")}
        lacking = self.store.take_up_strips({(1, 7): {**kept, **other}})
        self.assertEqual([Strip(1, 7, part) for part in (1, 2, 4, 5)], lacking)
        self.assertFalse(places[1].exists(), "what is sent again in its place is not there yet")
        self.strip(Strip(1, 7, 2), b"2" * 100_000)
        self.assertTrue(self.store.has_strip(Strip(1, 7, 2), kept[2]))

    def test_they_outlive_a_damaged_list(self) -> None:
        sha256 = self.strip(Strip(1, 7, 1), b"1" * 100_000)
        gone = self.strip(Strip(1, 7, 2), b"2" * 100_000)
        self.store.close()
        (self.folder / "contents" / gone[:2] / gone).unlink()
        self.damage("content", "need")
        self.again()
        lacking = self.store.take_up_strips({(1, 7): {1: sha256, 2: gone}})
        self.assertEqual(([Strip(1, 7, 2)], 1), (lacking, len(self.told)))

    def test_two_workers_strips_of_one_place_are_both_there(self) -> None:
        """Each has the time of day in it. Who reports one must find it, whoever sent last."""
        strip, two = Strip(1, 7, 2), (b"a" * 100_000, b"b" * 100_000)
        for data in two:
            self.strip(strip, data)
        self.assertEqual([True, True], [self.store.has_strip(strip, sha(data)) for data in two])
        self.assertFalse(self.store.has_strip(strip._replace(part=1), sha(two[0])))
        self.store.drop_strips(1, 7)
        self.assertEqual([False, False], [self.store.has_strip(strip, sha(data)) for data in two])
        self.assertEqual([], self.files())

    def test_a_second_try_takes_the_place_of_the_first(self) -> None:
        self.result(1, "f_0001.png", b"first")
        self.result(1, "f_0001.png", b"second")
        self.assertEqual([sha(b"second")], [r.sha256 for r in self.store.results(1)])

    def test_what_a_kill_leaves_does_not_count(self) -> None:
        project = self.send(b"1" * 100_000, b"2" * 100_000)
        self.store.close()
        lost, stray = (
            self.folder / "contents" / sha(d)[:2] / sha(d) for d in (b"1" * 100_000, b"z")
        )
        lost.unlink()
        stray.parent.mkdir(exist_ok=True)
        stray.write_bytes(b"half")
        packed = self.folder / "incoming" / f"{sha(b'p')}.pack"
        packed.write_bytes(b"half")
        self.again()
        self.assertEqual(1, self.store.lacks(project))
        self.assertFalse(stray.exists() or packed.exists())

    def damage(self, *tables: str) -> None:
        """Overwrites the first page of these tables in the file of the database."""
        path = self.folder / "contents.db"
        with contextlib.closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            size = db.execute("PRAGMA page_size").fetchone()[0]
            question = "SELECT rootpage FROM sqlite_master WHERE name = ?"
            pages = [db.execute(question, (table,)).fetchone()[0] for table in tables]
        with open(path, "r+b") as file:
            for page in pages:
                file.seek((page - 1) * size)
                file.write(b"\xff" * 512)

    def test_of_a_damaged_list_counts_on_what_can_be_read(self) -> None:
        big = random.Random(3).randbytes(200_000)
        project = self.send(b"small", big)
        self.store.put_small([(sha(b"small"), b"small")])
        self.result(7, "f_0001.png", b"1" * 300)
        self.result(7, "f_0002.png", big)
        before = self.store.results(7)
        self.store.close()
        self.damage("content", "need")
        with self.subTest("found when it is opened"):
            self.again()
            self.assertEqual((0, before), (self.store.lacks(project), self.store.results(7)))
            self.assertEqual((b"small", big), (self.read(b"small"), self.read(big)))
            self.assertEqual(1, len(self.told))
            self.assertIn("was damaged", self.told[0])
        self.damage("result")
        with self.subTest("found while it is used: who finds it is told to come again"):
            self.again()
            with self.assertRaises(Refused) as caught:
                self.store.results(7)
            self.assertEqual(503, caught.exception.status)
            self.assertEqual((0, []), (self.store.lacks(project), self.store.results(7)))
            self.assertEqual(2, len(self.told))
        kept = [path.name for path in self.folder.glob("contents.damaged-*.db")]
        self.assertEqual(2, len(kept), kept)
        self.again()
        self.assertEqual((0, 2), (self.store.lacks(project), len(self.told)))

    def test_of_a_list_that_is_no_database_the_contents_stay(self) -> None:
        big = random.Random(4).randbytes(200_000)
        ways = {
            "other": lambda path: path.write_bytes(b"This is not what SQLite wrote. " * 200),
            "empty": lambda path: path.write_bytes(b""),
            "gone": lambda path: path.unlink(),
            "folder": lambda path: (path.unlink(), path.mkdir()),
        }
        for way, spoil in ways.items():
            with self.subTest(way):
                project = self.send(big)
                self.store.close()
                spoil(self.folder / "contents.db")
                self.again()
                self.assertIsNone(self.store.lacks(project))
                listed = parse_manifest(listing({"f0": big}, "f0"))
                self.assertEqual([], self.store.announce(listed))
                self.assertEqual((big, [sha(big)]), (self.read(big), self.files()))
        self.assertEqual(2, len(self.told), self.told)

    def test_a_row_that_is_damaged_itself_is_left_out(self) -> None:
        project = self.send(b"small", b"other")
        self.store.put_small([(sha(data), data) for data in (b"small", b"other")])
        (self.folder / "contents" / sha(b"other")[:2] / sha(b"other")).unlink()
        self.result(7, "f_0001.png", b"1" * 300)
        self.store.close()
        with contextlib.closing(sqlite3.connect(self.folder / "contents.db")) as db, db:
            db.execute("UPDATE small SET data = x'00' WHERE sha256 = ?", (sha(b"other"),))
            db.execute("INSERT INTO project VALUES ('x', 0, 'no list')")
            db.execute("INSERT INTO result VALUES (7, '../f.png', 1, 5, ?, 0, 0)", (sha(b"small"),))
            db.execute("INSERT INTO result VALUES (7, 'g.png', 1, 5, ?, 0, 0)", (sha(b"gone"),))
        self.damage("content")
        self.again()
        self.assertEqual(["f_0001.png"], [each.name for each in self.store.results(7)])
        self.assertEqual((1, None), (self.store.lacks(project), self.store.lacks("x")))

    def test_a_damaged_content_is_missing_once_it_is_doubted(self) -> None:
        data = b"1" * 100_000
        project = self.send(data)
        path = self.store.get(sha(data))
        self.assertFalse(self.store.is_damaged(sha(data)))
        path.write_bytes(b"2" + data[1:])
        self.assertTrue(self.store.is_damaged(sha(data)))
        self.assertEqual(1, self.store.lacks(project))
        self.assertFalse(path.exists(), "a strip that is rendered again has another content")

    def test_a_full_disk_is_said_and_nothing_counts(self) -> None:
        data = b"1" * 100_000
        listed = parse_manifest(listing({"f0": data}, "f0"))
        self.store.announce(listed)
        incoming = self.store.receive(sha(data), 0, len(data))
        incoming.write(data)
        full = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch.object(os, "fsync", side_effect=full), self.assertRaises(NoRoom):
            incoming.finish()
        self.assertEqual(1, self.store.lacks(listed.id))
        self.assertEqual((100_000, False), self.store.have(sha(data)))
        self.store.receive(sha(data), 100_000, 100_000).finish()
        self.assertEqual(0, self.store.lacks(listed.id))


class Wire(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> tuple:
        connection = http.client.HTTPConnection("127.0.0.1", self.farm.port, timeout=600)
        raw = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        with contextlib.closing(connection):
            connection.request(method, path, raw, headers)
            response = connection.getresponse()
            return response.status, dict(response.getheaders()), response.read()

    def wait(self, condition: Callable[[], object]) -> object:
        return waiting.until(condition, 30, "it")

    def get(self, path: str, **headers: str) -> bytes:
        status, _, data = self.ask("GET", path, **headers)
        self.assertEqual(200, status, data)
        return data

    def post(self, path: str, body: object) -> dict:
        status, _, data = self.ask("POST", path, body)
        self.assertEqual(200, status, data)
        return json.loads(data)

    def send(self, files: dict[str, bytes]) -> str:
        reply = self.post("/project", listing(files, next(iter(files))))
        wanted = {digest for digest, _size in reply["missing"]}
        self.post("/blobs", pack(*(d for d in files.values() if sha(d) in wanted)))
        return reply["project"]

    def job(self, of_project: str, **more) -> dict:
        job = {"blend_file": "C:\\p\\a.blend", "start_frame": 1, "end_frame": 2}
        job.update(render_engine="", files="copies", project=of_project)
        return {**job, **more}

    def heartbeat(self, can: list | None) -> None:
        beat = {"name": "A", "state": "ready", "instance": "i"}
        self.post("/heartbeat", beat if can is None else {**beat, "can": can})

    def lease(self, can: str = "frames,copies") -> dict:
        return json.loads(self.get(f"/job?worker=A&instance=i&can={can}"))

    def put_result(self, work: dict, name: str, data: bytes, **more) -> tuple:
        query = {"job_id": work["job_id"], "frame": work["frame"], "lease": work["lease"]}
        query.update({"name": name, "sha256": sha(data), "total": len(data), **more})
        text = "&".join(f"{key}={value}" for key, value in query.items())
        return self.ask("POST", f"/result?{text}", data)

    def report(self, work: dict, file: str) -> tuple:
        done = {key: work[key] for key in ("job_id", "frame", "lease")}
        return self.ask(
            "POST", "/report_frame", {**done, "worker": "A", "result": "done", "file": file}
        )

    def test_a_project_goes_there_and_a_worker_gets_it(self) -> None:
        files = {"a.blend": b"BLENDER", "t/1.png": b"one", "t/2.png": b"two"}
        project = self.send(files)
        self.assertEqual([], self.post("/project", listing(files))["missing"])
        text = self.get(f"/project/{project}")
        self.assertEqual(project, sha(text))
        self.assertEqual(b"one", self.get(f"/blob/{sha(b'one')}"))
        self.assertEqual(b"one", self.get(f"/blob/{sha(b'one')}?check=1"))
        wanted = self.ask("POST", "/blobs/wanted", {"sha256": [sha(b"two"), sha(b"one")]})[2]
        self.assertEqual(pack(b"two", b"one"), wanted)
        self.assertEqual(404, self.ask("GET", f"/blob/{sha(b'three')}")[0])
        self.assertEqual(404, self.ask("GET", f"/project/{sha(b'three')}")[0])

    def test_an_upload_goes_on_where_a_killed_manager_was(self) -> None:
        data = random.Random(3).randbytes(20 * MIB)
        reply = self.post("/project", listing({"a.blend": data}))
        self.assertEqual([[sha(data), len(data)]], reply["missing"])
        path = f"/blob/{sha(data)}?total={len(data)}"
        connection = http.client.HTTPConnection("127.0.0.1", self.farm.port, timeout=600)
        connection.putrequest("POST", path)
        connection.putheader("Content-Length", str(len(data)))
        connection.endheaders(data[: 12 * MIB])
        state = f"/upload/{sha(data)}"
        self.wait(lambda: json.loads(self.get(state))["bytes"] >= 8 * MIB)
        self.farm.kill("manager")
        connection.close()
        self.farm.start_manager("--no-discovery")
        have = json.loads(self.get(state))
        self.assertFalse(have["complete"])
        self.assertGreaterEqual(have["bytes"], 8 * MIB)
        self.assertEqual(409, self.ask("POST", "/set_job", self.job(reply["project"]))[0])
        at = have["bytes"]
        self.post(f"{path}&at={at}", data[at:])
        self.assertEqual(data, self.get(f"/blob/{sha(data)}"))
        self.post("/set_job", self.job(reply["project"]))

    def test_ten_thousand_small_files(self) -> None:
        chance = random.Random(4)
        contents = [chance.randbytes(4096) for _ in range(10_000)]
        files = {f"t/{n}.png": data for n, data in enumerate(contents)}
        began = time.monotonic()
        project = self.send({"a.blend": b"BLENDER", **files})
        took = time.monotonic() - began
        began = time.monotonic()
        again = self.post("/project", listing({"a.blend": b"BLENDER2", **files}))
        known = time.monotonic() - began
        print(f"10,000 files of 4 KB: {took:.1f} s; the list again {known:.2f} s")
        self.assertEqual(1, len(again["missing"]))
        self.farm.kill("manager")
        self.farm.start_manager("--no-discovery")
        self.assertEqual(
            [], self.post("/project", listing({"a.blend": b"BLENDER", **files}))["missing"]
        )
        self.post("/set_job", self.job(project))

    def test_what_is_refused_and_changes_nothing(self) -> None:
        project = self.send({"a.blend": b"BLENDER"})
        bad_pack = pack(b"BLENDER")[:-1] + b"X"
        for path, body, status in (
            ("/project", {"blend": "a", "files": []}, 400),
            ("/project", b"[" * 100_000, 400),
            ("/project", b'{"files":[' + b"[]," * 1_600_000 + b"[]]}", 413),  # of 48 MiB: 2.6 GB
            ("/blobs", bad_pack, 400),
            ("/blobs", pack(b"BLENDER")[:-1], 400),
            ("/blobs", pack(b"nobody needs this"), 409),
            ("/blobs", b"\0" * 32 + b"\xff" * 8, 413),
            (f"/blob/{sha(b'n')}?total=1", b"n", 409),
            (f"/blob/{sha(b'n')}?total=2", b"n", 400),
            (f"/blob/{sha(b'n')}", b"n", 400),
            ("/blob/../farm.db?total=1", b"n", 404),
            ("/result?job_id=1&name=a&total=1", b"n", 404),
            (f"/result?job_id=1&name=../a&total=1&sha256={sha(b'n')}", b"n", 400),
            (f"/result?job_id=1&name=a&total=1&sha256={sha(b'n')}", b"n", 409),
            ("/blobs/wanted", {"sha256": ["x"]}, 400),
            ("/set_job", self.job(sha(b"no such")), 409),
            ("/set_job", self.job(project, project=None), 400),
            ("/set_job", self.job(project, output_path="../out/f_"), 400),
            ("/set_job", self.job(project, output_path="a/con.png#"), 400),
        ):
            with self.subTest(path=path):
                self.assertEqual(status, self.ask("POST", path, body)[0])
        for path in ("/results?job_id=1", "/results/a?job_id=1", "/results.zip?job_id=1"):
            self.assertEqual(404, self.ask("GET", path)[0])
        self.assertEqual(400, self.ask("GET", "/results")[0])
        self.assertEqual([], json.loads(self.get("/queue"))["queue"])

    def fetched(self) -> set[str]:
        """What may make room, because somebody has it."""
        path = self.farm.folder / "manager" / "copies" / "contents.db"
        with contextlib.closing(sqlite3.connect(path)) as db:
            return {name for (name,) in db.execute("SELECT name FROM result WHERE fetched")}

    def test_a_content_that_is_doubted_is_read_again(self) -> None:
        data = b"texture" * 20_000
        self.send({"a.blend": data})
        folder = self.farm.folder / "manager" / "copies" / "contents"
        (folder / sha(data)[:2] / sha(data)).write_bytes(b"damaged" * 20_000)
        where = f"/blob/{sha(data)}"
        asked = [self.ask("GET", path)[0] for path in (where, f"{where}?check=1", where)]
        self.assertEqual([200, 404, 404], asked)

    def test_pictures_come_back_and_are_fetched(self) -> None:
        project = self.send({"a.blend": b"BLENDER"})
        self.heartbeat(["frames", "copies"])
        self.post("/set_job", self.job(project, output_path="C:\\out\\f_"))
        work = self.wait(lambda: (w := self.lease())["lease"] and w)
        self.assertEqual(("copies", project), (work["files"], work["project"]))
        status, _, said = self.report(work, "f_0001.png")
        self.assertEqual(400, status, said)  # it has not come
        picture = b"picture" * 20_000
        self.assertEqual(200, self.put_result(work, "f_0001.png", picture)[0])
        for other in ({"lease": "x"}, {"frame": 2}):
            wrong = {**work, **other}
            self.assertEqual(409, self.put_result(wrong, "f_0001.png", b"other")[0])
        self.assertEqual(200, self.report(work, "f_0001.png")[0])
        found = json.loads(self.get(f"/results?job_id={work['job_id']}"))
        self.assertFalse(found["complete"])
        self.assertEqual(
            [
                {
                    "name": "f_0001.png",
                    "frame": 1,
                    "bytes": 140_000,
                    "sha256": sha(b"picture" * 20_000),
                }
            ],
            found["files"],
        )
        work = self.lease()
        self.put_result(work, "sub/f_0002.png", b"second")
        self.put_result(work, "sub/F_0002.png", b"another file, but not on Windows")
        self.report(work, "sub/f_0002.png")
        self.heartbeat(["frames", "copies"])
        job = f"?job_id={work['job_id']}"
        self.wait(lambda: json.loads(self.get(f"/results{job}"))["complete"])
        status, headers, part = self.ask("GET", f"/results/f_0001.png{job}", Range="bytes=3-9")
        self.assertEqual((206, b"turepic"), (status, part))
        self.assertEqual(f'"{sha(picture)}"', headers["ETag"])
        self.ask("HEAD", f"/results/sub/f_0002.png{job}")
        self.get(f"/results/f_0001.png{job}")
        self.wait(lambda: self.fetched() == {"f_0001.png"})  # whoever has all of it
        archive = zipfile.ZipFile(io.BytesIO(self.get(f"/results.zip{job}")))
        self.assertIsNone(archive.testzip())
        self.assertEqual(
            {"f_0001.png", "sub/F_0002.png", "same name 2/sub/f_0002.png"}, set(archive.namelist())
        )
        self.assertEqual(b"second", archive.read("same name 2/sub/f_0002.png"))
        self.wait(lambda: len(self.fetched()) == 3)
        ticket = self.post("/results.zip", {"job_id": work["job_id"]})["ticket"]
        for _again in range(2):  # nobody needs one on a farm without a token
            self.get(f"/results.zip{job}&ticket={ticket}")
        self._the_history_forgets_it(project, work["job_id"])
        page = {"User_Agent": "Mozilla/5.0"}  # an address typed into a browser
        self.get(f"/results.zip{job}", **page)
        folder = self.farm.folder / "manager" / "copies" / "contents"
        (folder / sha(picture)[:2] / sha(picture)).unlink()
        with self.assertRaises((http.client.HTTPException, OSError)):  # never one that lacks some
            self.get(f"/results.zip{job}")

    def _the_history_forgets_it(self, project: str, job_id: int) -> None:
        """Defect: after 100 more jobs, or when somebody cleared the history, a job's pictures could
        not be fetched any more, and as nobody had fetched them they kept their room for ever."""
        self.post("/heartbeat", {"name": "A", "state": "done", "instance": "i"})
        self.wait(lambda: json.loads(self.get("/history"))["jobs"])
        self.farm.kill("manager")
        path = self.farm.folder / "manager" / "job_history.json"
        records = json.loads(path.read_text())
        path.write_text(json.dumps([history.line_of(record) for record in records]))
        self.farm.start_manager("--no-discovery")
        self.assertEqual(project, json.loads(self.get(f"/results?job_id={job_id}"))["project"])
        self.post("/clear_history", {})
        found = json.loads(self.get(f"/results?job_id={job_id}"))
        self.assertEqual((3, True), (len(found["files"]), found["complete"]))
        self.get(f"/results/f_0001.png?job_id={job_id}")
        for path in ("/results?job_id=99", "/results.zip?job_id=99"):
            self.assertEqual(404, self.ask("GET", path)[0])

    def test_who_cannot_fetch_is_offered_nothing(self) -> None:
        project = self.send({"a.blend": b"BLENDER"})
        self.heartbeat(["frames"])
        job_id = self.post("/set_job", self.job(project))["job_id"]
        self.farm.wait(lambda: self.farm.get("/status")["manager_state"] == "working", 10, "work")
        self.assertIsNone(self.lease("frames")["lease"])
        self.assertIsNone(json.loads(self.get("/job"))["blend_file"])  # release 1.1
        alerts = [a["message"] for a in json.loads(self.get("/alerts"))["alerts"]]
        self.assertTrue(any("No worker online can do" in text for text in alerts), alerts)
        self.assertEqual(job_id, self.lease("frames,copies")["job_id"])
        self.assertIsNotNone(self.lease("frames,copies")["lease"])

    def test_generated_requests_neither_break_it_nor_reach_the_project(self) -> None:
        project = self.send({"a.blend": BLEND, "b.png": b"one"})
        port = self.farm.port
        tally = fuzzing.run(port, COPIES, count=4000, seed=15, streamed=STREAMED)
        self.assertEqual([], tally.problems)
        self.assertGreater(tally.statuses[200], 100)
        self.assertEqual(project, sha(self.get(f"/project/{project}")))
        self.assertEqual(b"one", self.get(f"/blob/{sha(b'one')}"))
        kept = self.farm.folder / "manager" / "copies" / "incoming"
        self.assertLess(len(list(kept.iterdir())), 200)
        self.assertNotIn("Traceback", self.farm.logs())


class OneTicket(unittest.TestCase):
    def setUp(self) -> None:
        self.now, self.made = 1000.0, 0
        self.tickets = Tickets(lambda: self.now, self.make)

    def make(self) -> str:
        self.made += 1
        return f"ticket-{self.made}"

    def test_it_opens_one_job_once(self) -> None:
        first, second = self.tickets.give(1), self.tickets.give(2)
        self.assertFalse(self.tickets.opens(first, 2, True))
        for made_up in ("", "ticket-", "ticket-10", "ñ", "\ud800"):
            self.assertFalse(self.tickets.opens(made_up, 1, True))
        self.assertTrue(self.tickets.opens(first, 1, False))  # only looked
        self.assertTrue(self.tickets.opens(first, 1, True))
        self.assertFalse(self.tickets.opens(first, 1, True))
        self.assertTrue(self.tickets.opens(second, 2, True))

    def test_it_opens_nothing_later(self) -> None:
        ticket = self.tickets.give(1)
        self.now += TICKET_S - 0.1
        self.assertTrue(self.tickets.opens(ticket, 1, False))
        self.now += 0.2
        self.assertFalse(self.tickets.opens(ticket, 1, True))

    def test_there_are_never_many(self) -> None:
        given = [self.tickets.give(1) for _ in range(MAX_TICKETS + 1)]
        self.assertEqual(
            [False] + [True] * MAX_TICKETS, [self.tickets.opens(one, 1, True) for one in given]
        )


class Pools(unittest.TestCase):
    def test_a_mistake_while_it_looks_at_the_disk_is_answered_too(self) -> None:
        """Who sends a job or reports a frame waits for an answer; none at all is the worst one."""
        answers: queue.SimpleQueue = queue.SimpleQueue()
        api = Api(SimpleNamespace(drop_strips=[]), None, About("2.0", 0, Path()))
        self.addCleanup(api.close)
        wrong = mock.Mock(side_effect=OSError("a mistake of ours"))
        with self.assertLogs("noctiluca", "ERROR"):
            for steps in ((wrong, mock.Mock()), (mock.Mock(return_value=None), wrong)):
                api._before(answers.put, *steps)
                self.assertEqual(500, answers.get(timeout=30).status)

    def test_who_waits_for_a_project_holds_up_no_dashboard(self) -> None:
        ready = threading.Event()
        store = SimpleNamespace(manifest=lambda project: ready.wait(60) and b"{}")
        activity = SimpleNamespace(logs=dict)
        api = Api(
            SimpleNamespace(activity=activity, drop_strips=[]), None, About("2.0", 0, Path()), store
        )
        self.addCleanup(api.close)
        self.addCleanup(ready.set)
        answered: queue.Queue[str] = queue.Queue()
        for path in (*[f"/project/{'0' * 64}"] * 20, "/logs"):
            reply = mock.Mock(is_lost=False, side_effect=lambda _, path=path: answered.put(path))
            api.handle(SimpleNamespace(method="GET", path=path, query={}, headers={}), reply)
        self.assertEqual("/logs", answered.get(timeout=10))

    def test_a_full_disk_keeps_no_picture_from_who_fetches_it(self) -> None:
        noted: queue.Queue[int] = queue.Queue()

        def note_fetched(job_id: int, results: list) -> None:
            noted.put(job_id)
            raise NoRoom("The manager's disk is full.")

        store = SimpleNamespace(
            exists=True,
            result=lambda job_id, name: Result(name, 1, 7, sha(b"picture")),
            get=lambda sha256: b"picture",
            note_fetched=note_fetched,
        )
        record = {"settings": {"files": "copies"}}
        farm = SimpleNamespace(job=None, finished=None, queue=[])
        service = SimpleNamespace(
            drop_strips=[],
            read=lambda question: question(farm, None),
            history=SimpleNamespace(find=lambda job_id: record),
        )
        api = Api(service, None, About("2.0", 0, Path()), store)
        self.addCleanup(api.close)
        request = Request("GET", "/results/f_0001.png", {"job_id": "1"}, {}, b"", "127.0.0.1")
        answered: queue.Queue[Response] = queue.Queue()
        api.handle(request, mock.Mock(is_lost=False, side_effect=answered.put))
        response = answered.get(timeout=10)
        self.assertEqual((200, b"picture", 0), (response.status, response.body, noted.qsize()))
        with self.assertLogs("noctiluca.copies", "WARNING") as said:
            response.on_sent()
            waiting.until(lambda: said.output, 10, "it to be said")
        self.assertEqual(1, noted.get(timeout=10))


class Token(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.headers["X-Noctiluca-Token"] = "sesame"
        self.farm.start_manager("--no-discovery", "--token", "sesame")

    def ask(self, method: str, path: str, **headers: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.farm.port, timeout=200)
        body = b"" if method == "POST" else None
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        status, data = response.status, response.read()
        connection.close()
        return status, data

    def test_a_project_is_for_those_who_have_the_token(self) -> None:
        for method, path in (
            *(("POST", "/project"), ("POST", "/blobs"), ("POST", "/blobs/wanted")),
            *(("POST", "/read_project"), ("POST", "/scene_facts")),
            *(("POST", f"/blob/{sha(b'')}"), ("POST", "/result"), ("GET", f"/blob/{sha(b'')}")),
            *(("GET", f"/project/{sha(b'')}"), ("GET", f"/upload/{sha(b'')}")),
        ):
            with self.subTest(path):
                self.assertEqual(403, self.ask(method, path)[0])

    def test_and_so_is_what_was_rendered_of_it(self) -> None:
        job = copies.rendered(self.farm, "f_0001.png", b"picture")
        wrong = {"X-Noctiluca-Token": "sesam"}
        for path in (f"/results?job_id={job}", f"/results/f_0001.png?job_id={job}",
                     f"/results.zip?job_id={job}", "/results.zip?job_id=99",
                     f"/openjd?job_id={job}"):  # fmt: skip
            for method in ("GET", "HEAD"):
                self.assertEqual(403, self.ask(method, path)[0], path)
                self.assertEqual(403, self.ask(method, path, **wrong)[0], path)
        self.assertEqual({"f_0001.png": b"picture"}, copies.results(self.farm, job))
        zipped = self.ask("GET", f"/results.zip?job_id={job}", **self.farm.headers)[1]
        self.assertEqual(b"picture", zipfile.ZipFile(io.BytesIO(zipped)).read("f_0001.png"))

    def test_a_ticket_opens_the_zip_of_its_job_once_and_is_in_no_log(self) -> None:
        job = copies.rendered(self.farm, "f_0001.png", b"picture")
        self.assertEqual(403, self.ask("POST", "/results.zip")[0])
        self.assertEqual(404, self.farm.request("/results.zip", {"job_id": 99})[0])
        self.assertEqual(400, self.farm.request("/results.zip", {})[0])
        ticket = self.farm.post("/results.zip", {"job_id": job})["ticket"]
        self.assertGreaterEqual(len(ticket), 40)
        path = f"/results.zip?job_id={job}&ticket={ticket}"
        for other in (f"/results?job_id={job}&ticket={ticket}",
                      f"/results/f_0001.png?job_id={job}&ticket={ticket}",
                      f"/results.zip?job_id={job + 1}&ticket={ticket}", path[:-1]):  # fmt: skip
            self.assertEqual(403, self.ask("GET", other)[0], other)
        self.assertEqual(200, self.ask("HEAD", path)[0])
        status, data = self.ask("GET", path)
        self.assertEqual(200, status)
        self.assertEqual(b"picture", zipfile.ZipFile(io.BytesIO(data)).read("f_0001.png"))
        status, data = self.ask("GET", path)
        self.assertEqual(403, status)
        self.assertIn("Press the button on the dashboard again", json.loads(data)["error"])
        self.assertEqual(200, self.ask("GET", path, **self.farm.headers)[0])
        ticket = self.farm.post("/results.zip", {"job_id": job})["ticket"]
        path = f"/openjd?job_id={job}&ticket={ticket}"
        status, data = self.ask("GET", path)
        self.assertEqual(200, status)
        with zipfile.ZipFile(io.BytesIO(data)) as bundle:
            self.assertIsNone(bundle.testzip())
            inside = {name.partition("/")[2]: bundle.read(name) for name in bundle.namelist()}
        self.assertEqual("a.blend", json.loads(inside["noctiluca/project.json"])["blend"])
        self.assertIn("project/a.blend", inside)
        self.assertEqual(403, self.ask("GET", path)[0])
        self.farm.stop("manager")
        kept = (self.farm.folder / "manager" / "manager.log").read_text()
        for secret in (ticket, "sesame"):
            self.assertNotIn(secret, kept + self.farm.logs())


if __name__ == "__main__":
    unittest.main()
