"""The add-on's pure parts: frames, paths, checks, texts, what is sent and what is understood."""

from __future__ import annotations

import ast
import json
import string
import tracemalloc
import unittest
from dataclasses import replace
from unittest import mock

from support import ROOT, output_nodes
from support import addon as kit

import frames as manager_frames
import wire_in as manager_wire
from rendering import picture_names

addon = kit.load()
FIXTURES = ROOT / "tests" / "fixtures" / "wire"
SHARED = addon.Facts(
    blend_file="/mnt/farm/shot.blend",
    output_path="/mnt/farm/out/shot_",
    frames=(1, 2, 3),
    home="/home/ana",
    host_name="ana-pc",
)
ORDER = addon.Order(
    start=1,
    end=3,
    step=1,
    frame_list="",
    width=960,
    height=540,
    fps=24.0,
    blender_version="4.2.1",
    name="shot.blend",
    submitted_by="ana@ana-pc",
    attempts=3,
    frame_time_limit_s=0,
)
LIMITS = (addon.MIN_FRAME, addon.MAX_FRAME, addon.MAX_FRAMES)


def farm(**more):
    return addon.FarmView(is_known=True, state="free", **more)


def keys(findings):
    """The names under which FINDINGS has them."""
    by_text = {what: key for key, (_, what, _, _) in addon.FINDINGS.items()}
    by_text["They are kept."] = "there_kept"
    return {by_text[finding.what.template] for finding in findings}


def checked(facts, view=None, disk=None):
    return keys(addon.check_scene(facts, view or farm(), disk or addon.DiskFacts()))


class Frames(unittest.TestCase):
    def test_read_as_the_manager_reads_them(self):
        self.assertEqual(
            LIMITS,
            (manager_frames.MIN_FRAME, manager_frames.MAX_FRAME, manager_frames.MAX_FRAMES),
        )
        for text in (
            "1", "1-10,20", "30-50x5", " 7 , 3-4 ", "-5--1", "1:2", "1-9x", "a", "", ",", "5-1",
            "1-5x0", "1--2", "٣", "1-200001", "1-9:4", "2000000", "1,1,1", "1-3;5", "1-10X3",
        ):  # fmt: skip
            with self.subTest(text=text):
                self.assertEqual(self.outcome(addon.parse_frames, text), self.theirs(text))

    def theirs(self, text):
        return self.outcome(lambda t: tuple(manager_frames.parse_frames(t)), text)

    def outcome(self, parse, text):
        try:
            return parse(text)
        except (ValueError, addon.FarmError):
            return "refused"


class Sizes(unittest.TestCase):
    def test_percentage_is_cut_off_to_whole_pixels(self):
        self.assertEqual(addon.rendered_size(1920, 1080, 100), (1920, 1080))
        self.assertEqual(addon.rendered_size(1920, 1080, 33), (633, 356))

    def test_region(self):
        self.assertEqual(addon.rendered_size(64, 36, 100, (0.25, 0.75, 0.0, 0.5)), (32, 18))


class Paths(unittest.TestCase):
    def test_only_this_computer_has_them(self):
        for path in (
            "C:\\shots\\a.blend", "c:/shots/a.blend", "\\\\?\\C:\\a.blend", "/home/ana/a.blend",
            "/Users/ana/a.blend", "/root/a.blend", "/tmp/a.blend", "/var/tmp/x", "/private/tmp/x",
        ):  # fmt: skip
            with self.subTest(path=path):
                self.assertTrue(addon.is_only_here(path))

    def test_shared_places(self):
        for path in (
            "Z:\\p\\a.blend", "D:/p/a.blend", "\\\\nas\\p\\a.blend", "//nas/p/a.blend",
            "/mnt/nas/a.blend", "/Volumes/nas/a.blend", "/srv/a.blend", "/homework/a.blend",
        ):  # fmt: skip
            with self.subTest(path=path):
                self.assertFalse(addon.is_only_here(path))

    def test_home_and_fixed_drives_of_any_system(self):
        self.assertTrue(addon.is_only_here("/data/ana/x", home="/data/ana"))
        self.assertFalse(addon.is_only_here("/data/anabel/x", home="/data/ana"))
        self.assertFalse(addon.is_only_here("/srv/x", home="/"))
        self.assertTrue(addon.is_only_here("U:\\ANA\\x", home="u:\\ana"))
        self.assertTrue(addon.is_only_here("D:\\x", fixed_drives=frozenset({"D:"})))

    def test_absolute(self):
        for path in ("/a", "C:\\a", "Z:/a", "\\\\nas\\a", "//nas/a"):
            self.assertTrue(addon.is_absolute(path), path)
            self.assertTrue(manager_wire.is_absolute(path), path)
        for path in ("", "a/b", "C:a", "\\a", "render\\x"):
            self.assertFalse(addon.is_absolute(path), path)

    def test_same_pictures(self):
        for one, other in (
            ("/r/x_", "/r/x_####"), ("/r/x_.png", "/r/x_"), ("/r//x_", "/r/x_"),
            ("Z:\\R\\x_", "z:/r/X_"), ("/r/", "/r/####"), ("/a/../r/x", "/r/x"),
        ):  # fmt: skip
            self.assertTrue(addon.same_output(one, other), (one, other))
        for one, other in (("/r/x_", "/r/y_"), ("/r/X_", "/r/x_"), ("/r/x_##", "/r/x_####")):
            self.assertFalse(addon.same_output(one, other), (one, other))


class Checks(unittest.TestCase):
    """Each finding once tripped and once not; the real scenes are in test_addon_blender."""

    def test_a_good_scene_has_none(self):
        self.assertEqual(checked(SHARED), set())
        self.assertEqual(keys(addon.check_contents(SHARED, addon.DiskFacts())), set())
        self.assertEqual(keys(addon.check_others(SHARED, farm(), ())), set())

    def test_each_setting(self):
        for key, change in {
            "unsaved": {"blend_file": ""},
            "dirty": {"is_dirty": True},
            "camera": {"has_camera": False},
            "frames": {"frames_error": addon.say("x")},
            "movie": {"file_format": "FFMPEG", "video": True},
            "movie_mp4": {"file_format": "FFMPEG", "container": "AVI", "video": True},
            "no_movie": {"file_format": "FFMPEG"},
            "output": {"output_path": "render/x_"},
            "file_place": {"blend_file": "C:\\a.blend"},
            "output_place": {"output_path": "/home/ana/out_"},
            "engine_screen": {"engine": "BLENDER_EEVEE_NEXT"},
            "engine_addon": {"engine": "LUXCORE"},
        }.items():
            with self.subTest(key):
                self.assertEqual(checked(replace(SHARED, **change)), {key})

    def test_a_file_of_a_newer_blender_is_not_saved_without_a_question(self):
        self.assertEqual("5.2", addon.newer_version((5, 2, 3), (5, 1, 16)))
        self.assertEqual("", addon.newer_version((3, 4, 6), (3, 4, 6)))
        facts = replace(SHARED, saved_by="5.2")
        self.assertEqual(set(), checked(facts), "nothing is saved")
        self.assertEqual({"dirty", "newer"}, checked(replace(facts, is_dirty=True)))

    def test_nodes_that_do_not_see_a_shared_folder_of_the_job(self):
        roots = ({"name": "show", "paths": ["S:\\show", "/mnt/show"]},)
        seen = (("A", {"show": ["/mnt/show"]}), ("B", {}))
        view = farm(roots=roots, seen=seen)
        facts = replace(SHARED, blend_file="s:/show/a.blend")
        (finding,) = addon.check_folders(facts, view, None)
        self.assertEqual("Nodes that do not see s:/show/a.blend: B", str(finding.what))
        self.assertEqual([], [*addon.check_folders(facts, farm(roots=roots, seen=seen[:1]), None)])
        self.assertEqual([], [*addon.check_folders(facts, farm(), None)], "a farm without any")
        self.assertEqual([], [*addon.check_folders(replace(facts, by_copies=True), view, None)])
        texture = addon.ExternalFile("texture", "t", "/mnt/show/t.png")
        facts = replace(facts, blend_file="/x/a.blend", files=(texture,))
        (finding,) = addon.check_folders(facts, view, None)
        self.assertIn("/mnt/show/t.png", str(finding.what))

    def test_a_shared_folder_on_this_computers_own_disk_is_not_only_here(self):
        """The artist's computer is the server: others call its folder otherwise."""
        roots = ({"name": "show", "paths": ["C:\\show", "D:\\work", "\\\\ana\\show"]},)
        seen = (("new", {"show": ["\\\\ana\\show"]}), ("lost", {}), ("of 2.2", None))
        view, disk = farm(roots=roots, seen=seen), addon.DiskFacts(fixed_drives=frozenset({"D:"}))
        local = replace(SHARED, blend_file="C:\\Show\\a.blend", output_path="D:\\work\\o_")
        self.assertEqual(checked(local, farm(), disk), {"file_place", "output_place"})
        self.assertEqual(checked(local, view, disk), set())
        away = replace(local, output_path="C:\\showreel\\o_")
        self.assertEqual(checked(away, view, disk), {"output_place"})
        (finding,) = addon.check_folders(local, view, disk)
        self.assertEqual("Nodes that do not see C:\\Show\\a.blend: lost, of 2.2", str(finding.what))
        anywhere = replace(local, blend_file="\\\\ana\\show\\a.blend", output_path="")
        (finding,) = addon.check_folders(anywhere, view, disk)
        self.assertTrue(str(finding.what).endswith(": lost"), "2.2 may see a path as it was sent")

    def test_what_drive_letters_really_are_goes_with_a_job_in_shared_folders(self):
        sent, drives = [], [["S:\\", "\\\\nas\\show"]]
        answer = lambda _target, _method, _path, body: sent.append(body) or {"ok": True}  # noqa: E731
        with mock.patch.multiple(addon, request=answer, network_drives=lambda: drives):
            for more in ({}, {"project": "p1"}):
                addon.send_job(addon.Target(), {"blend_file": "S:\\a.blend", **more})
        self.assertEqual([drives, None], [body.get("mounts") for body in sent])

    def test_what_the_farm_tells_of_its_shared_folders(self):
        roots = [{"name": "show", "paths": ["S:\\", "/mnt/show"]}]
        nodes = [{"worker": "A", "seen": {"show": "/mnt/show"}}, {"worker": "old", "seen": None}]
        with mock.patch.object(addon, "request", lambda *_: {"roots": roots, "nodes": nodes}):
            told = addon._ask_folders(addon.Target())
        seen = (("A", {"show": ["/mnt/show"]}), ("old", None))
        self.assertEqual({"roots": (*roots,), "seen": seen}, told)

    def test_local_places_are_fine_when_all_workers_are_here(self):
        local = replace(SHARED, blend_file="/home/ana/a.blend", output_path="/home/ana/o_")
        here = addon.WorkerView("w1", "ANA-PC.studio.lan", "linux")
        there = addon.WorkerView("w2", "nodo-02", "linux")
        self.assertEqual(checked(local, farm(workers=(here,))), set())
        self.assertEqual(
            checked(local, farm(workers=(here, there))), {"file_place", "output_place"}
        )

    def test_windows_nodes_have_screens(self):
        eevee = replace(SHARED, engine="BLENDER_EEVEE")
        windows = addon.WorkerView("w", "a", "windows 11")
        linux = addon.WorkerView("w", "a", "linux 6.1")
        self.assertEqual(checked(eevee, farm(workers=(windows,))), set())
        self.assertEqual(checked(eevee, farm(workers=(windows, linux))), {"engine_screen"})

    def test_a_manager_that_would_not_choose_nodes_is_named(self):
        exact, tagged = replace(SHARED, blender="EXACT"), replace(SHARED, tags="gpu")
        new = farm(version="2.4", options=frozenset({"blender", "tags"}))
        for facts in (exact, tagged):
            self.assertEqual(checked(facts, farm(version="2.3")), {"old_manager"})
            self.assertEqual(checked(facts, new), set())
            self.assertEqual(checked(facts, addon.FarmView()), set())  # nobody has answered yet
        for facts in (SHARED, replace(SHARED, blender="ANY"), replace(SHARED, tags=" ")):
            self.assertEqual(checked(facts, farm(version="2.3")), set())

    def test_a_series_that_no_node_has_is_said_where_all_of_them_tell(self):
        has, silent = (addon.WorkerView("w", blenders=each) for each in (("4.5", "3.4"), ()))
        ours = replace(SHARED, series="4.2")
        only = replace(ours, blender="EXACT")
        self.assertEqual(checked(ours, farm(workers=(has,))), {"series"})
        knowing = farm(workers=(has,), options=frozenset({"blender"}))
        self.assertEqual(checked(only, knowing), {"series_only"})
        for good in (replace(ours, series="3.4"), replace(ours, blender="ANY")):
            self.assertEqual(checked(good, farm(workers=(has,))), set())
        self.assertEqual(checked(ours, farm(workers=(has, silent))), set())
        self.assertEqual(checked(ours, farm(workers=(has,), online=2)), set())
        told = {"name": "w", "system_info": {"blenders": ["4.5.1", "4.5.0", "x", 5]}}
        self.assertEqual(addon._read_worker(told).blenders, ("4.5",))

    def test_each_content(self):
        missing = tuple(addon.ExternalFile(kind, f"a {kind}", "/x") for kind in addon.FILE_KINDS)
        found = list(addon.check_contents(SHARED, addon.DiskFacts(missing=missing)))
        self.assertEqual(keys(found), set(addon.FILE_KINDS))
        for finding, kind in zip(found, addon.FILE_KINDS):
            self.assertIn(f"a {kind}", str(finding.what))
        for key, change in {
            "images": {"unsaved_images": ("Paint",)},
            "physics": {"unbaked": ("Flag",)},
            "simulation": {"maybe_unbaked": ("Smoke",)},
            "scripts": {"scripted": ("Rig",)},
            "unknown": {"unknown": ("node Tint (Wood)",)},
        }.items():
            with self.subTest(key):
                found = list(addon.check_contents(replace(SHARED, **change), addon.DiskFacts()))
                self.assertEqual(keys(found), {key})
                self.assertIn(next(iter(change.values()))[0], str(found[0].what))
        allowed = replace(SHARED, scripted=("Rig",), allow_scripts=True)
        self.assertEqual(keys(addon.check_contents(allowed, addon.DiskFacts())), set())

    def test_an_own_colour_configuration_that_cannot_be_sent(self):
        own = replace(SHARED, own_colours="/home/ana/aces/config.ocio")
        sent = addon.DiskFacts(colours=(own.own_colours,))
        for facts, disk, expected in (
            (own, addon.DiskFacts(), set()),
            (replace(own, by_copies=True), addon.DiskFacts(), {"colours"}),
            (replace(own, by_copies=True), sent, set()),
        ):
            self.assertEqual(keys(addon.check_contents(facts, disk)), expected)

    def test_a_dead_drive_is_said(self):
        self.assertEqual(keys(addon.check_contents(SHARED, None)), {"slow_drive"})

    def test_frames_that_are_there(self):
        disk = addon.DiskFacts(frames_there=2)
        anew = list(addon.check_contents(SHARED, disk))
        kept = list(addon.check_contents(replace(SHARED, overwrite=False), disk))
        self.assertEqual([str(f.todo) for f in anew], ["They are rendered anew."])
        self.assertEqual([str(f.todo) for f in kept], ["They are kept."])
        self.assertEqual({f.level for f in anew + kept}, {addon.INFO})

    def test_frames_of_a_job_that_runs_or_waits(self):
        job = addon.JobView(
            job_id=4, name="x", output_path="/mnt/farm/out/shot_####", frames=(range(3, 5),)
        )
        elsewhere = replace(job, output_path="/mnt/farm/out/other_")
        later = replace(job, frames=(range(9, 10),))
        unknown = replace(job, frames=None)  # 1.1 does not tell which
        for other, expected in ((job, {"others_now"}), (elsewhere, set()), (later, set()),
                                (unknown, {"others_now"})):  # fmt: skip
            for view in (farm(running=other), farm(queue=(other,))):
                self.assertEqual(keys(addon.check_others(SHARED, view, ())), expected)

    def test_frames_that_ranges_share(self):
        shared = addon.share_frames
        for frames, text, expected in (
            ((1, 2, 3), "4-9", False),
            ((1, 2, 3), "3-9", True),
            ((1, 5, 9), "2-4,6-8", False),
            ((2, 4, 6), "1-7x2", False),
            ((2, 4, 7), "1-7x2", True),
            ((-3, -1), "-2", False),
            ((-3, -1), "-5--2", True),
            ((), "1-9", False),
        ):
            with self.subTest(frames=frames, text=text):
                self.assertEqual(shared(frames, addon.parse_ranges(text)), expected)

    def test_a_queue_of_millions_of_frames_takes_no_room(self):
        """300 jobs of 200,000 frames took Blender 2.6 GB."""
        jobs = [{"job_id": n, "frames": f"{n}-{n + 190_000}"} for n in range(1, 301)]
        tracemalloc.start()
        self.addCleanup(tracemalloc.stop)
        read = [addon.read_job(job) for job in jobs]
        self.assertLess(tracemalloc.get_traced_memory()[1], 2 * 1024 * 1024)
        self.assertEqual(read[7].frames, (range(8, 190_009),))

    def test_names_that_nodes_refuse_are_those_that_the_panel_names(self):
        """A worker's own rule, on the names that Blender makes of these output paths."""
        for path, name in (
            ("/s/out/f_", "f_0007"),
            ("/s/out/f_##.png", "f_07.png"),
            ("/s/out/f.PNG####", "f.PNG0007"),
            ("Z:\\out\\#name_###.beauty", "#name_007.beauty"),
            ("/s/.ssh/keys", "keys0007"),
            ("/s/../out/f_", "f_0007"),
            ("/s/out/x#.pth", "x7.pth"),
            ("/s/out/shot.final_", "shot.final_0007"),
            ("/s/out.d/run.#", "run.7"),
        ):
            with self.subTest(path):
                made = addon.picture_path(path, 7)
                self.assertEqual(name, addon.file_name(made))
                refused = bool(picture_names.error(made))
                self.assertEqual(refused, not addon.is_picture_name(made))
                facts = replace(SHARED, output_path=path, ends_names=False, frames=(7, 8))
                self.assertEqual(refused, "names" in checked(facts))
                leave = replace(facts, allow_scripts=True)
                self.assertNotIn("names", checked(leave))

    def test_names_of_file_output_nodes_are_those_that_a_worker_refuses(self):
        for adds, views, more, expected in output_nodes.CASES:
            with self.subTest(adds=adds, views=views, **more):
                data = output_nodes.data(adds, views, more)
                odd = tuple(addon.odd_names(data, lambda _: [output_nodes.PATH]))
                self.assertEqual((f"{expected[3:]} (N)",) if expected else (), odd)
                facts = replace(SHARED, odd_names=odd)
                found = keys(addon.check_contents(facts, addon.DiskFacts()))
                self.assertEqual(bool(odd), "node_names" in found)
                leave = replace(facts, allow_scripts=True)
                self.assertEqual(set(), keys(addon.check_contents(leave, addon.DiskFacts())))

    def test_the_paths_of_a_node_are_those_that_a_worker_finds(self):
        """The same function, which neither can have of the other."""
        found = []
        for file in ("addon/noctiluca_render_manager.py", "worker/rendering/path_lengths.py"):
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            (made,) = (one for one in tree.body if getattr(one, "name", "") == "node_paths")
            found.append([ast.dump(line) for line in made.body[1:]])  # not what it is for
        self.assertEqual(*found)

    def test_of_names_only_those_are_looked_at_that_blender_makes_so(self):
        odd = replace(SHARED, output_path="/s/out/x.#b", ends_names=False)
        for frames, is_refused in (
            ((7, 8, 1000), True),
            ((1000, 8, 7), True),
            ((1000, 1001), False),
        ):
            self.assertEqual(is_refused, "names" in checked(replace(odd, frames=frames)), frames)
        self.assertNotIn("names", checked(replace(odd, frames=(7,), ends_names=True)))
        braced = replace(odd, output_path="/s/out/{scene}.beauty#", frames=(7,))
        self.assertNotIn("names", checked(braced), "the names are of what stands there")

    def test_frames_of_an_earlier_job_of_another_file(self):
        earlier = addon.JobView(
            job_id=2,
            name="old.blend",
            blend_file="Z:\\old.blend",
            output_path="/mnt/farm/out/shot_",
            frames=(range(1, 2),),
        )
        own = replace(earlier, blend_file="/mnt/farm/shot.blend")
        self.assertEqual(keys(addon.check_others(SHARED, farm(), [earlier])), {"others_before"})
        self.assertEqual(keys(addon.check_others(SHARED, farm(), [earlier, own])), set())
        test = addon.read_job({"test": True})
        self.assertTrue(test.is_test)
        running = farm(running=replace(own, is_test=True))
        self.assertEqual(keys(addon.check_others(SHARED, running, ())), set(), "it writes nowhere")
        view = farm()
        newer = replace(own, is_test=True)
        self.assertEqual(
            keys(addon.check_others(SHARED, view, [earlier, newer])), {"others_before"}
        )
        skipping = replace(SHARED, overwrite=False)
        self.assertEqual(keys(addon.check_others(skipping, farm(), [earlier])), set())

    def test_before_a_test_nothing_is_said_of_what_it_does_not_overwrite(self):
        names = ("camera", "others_now", "others_before", "there_anew", "there_kept", "physics")
        said = {"job": 1, "name": "old", "scene": "S", "frames": "1", "names": ("sea",)}
        every = [addon.found(name, **said) for name in names]
        self.assertEqual({"camera", "physics"}, keys(addon.for_test(every)))

    def test_errors_come_first(self):
        bad = replace(SHARED, is_dirty=True, engine="LUXCORE", has_camera=False)
        levels = [
            finding.level
            for finding in addon.in_order(list(addon.check_scene(bad, farm(), addon.DiskFacts())))
        ]
        self.assertEqual(levels, [addon.ERROR, addon.WARNING, addon.INFO])


class Disks(unittest.TestCase):
    def test_frames_on_disk_are_counted_by_their_names(self):
        folder = self.folder()
        for name in ("f_0001.png", "f_0002.exr", "f_0009.png", "f_01.png", "x.png", "f_0003"):
            (folder / name).write_bytes(b"")
        self.assertEqual(addon.count_frames(str(folder / "f_"), (1, 2, 3)), 2)
        self.assertEqual(addon.count_frames(str(folder / "f_####"), (9,)), 1)
        self.assertEqual(addon.count_frames(str(folder / "f_##"), (1, 2, 9)), 3)
        self.assertEqual(addon.count_frames(str(folder / "nowhere" / "f_"), (1,)), 0)

    def folder(self):
        import tempfile
        from pathlib import Path

        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return Path(folder.name)


class Sent(unittest.TestCase):
    def test_documented_and_1_1_keys_are_in_one_object(self):
        job = addon.build_job(SHARED, ORDER)
        documented = {"blend_file", "output_path", "start_frame", "end_frame", "render_engine"}
        self.assertLessEqual(documented | {"total_frames", "frame_range", "resolution"}, set(job))
        self.assertEqual(job["frame_range"], {"start": 1, "end": 3})
        self.assertEqual(job["resolution"], {"x": 960, "y": 540})
        self.assertEqual(job["total_frames"], 3)
        self.assertNotIn("frames", job)

    def test_the_manager_takes_it_as_meant(self):
        facts = replace(SHARED, frames=(1, 2, 3, 20), overwrite=False, allow_scripts=True)
        order = replace(ORDER, frame_list="1-3,20", attempts=5, frame_time_limit_s=120)
        settings = manager_wire.parse_job(json.loads(json.dumps(addon.build_job(facts, order))))
        self.assertEqual(settings.frames, "1-3,20")
        self.assertEqual(settings.resolution_x, 960)
        self.assertEqual((settings.overwrite, settings.allow_scripts), (False, True))
        self.assertEqual((settings.attempts, settings.frame_time_limit), (5, 120))
        self.assertEqual(settings.submitted_by, "ana@ana-pc")

    def test_that_this_blender_knows_all_of_it_is_said_where_it_was_looked_at(self):
        for unknown, expected in ((None, False), ((), True), (("node Tint (Wood)",), False)):
            job = addon.build_job(replace(SHARED, unknown=unknown), ORDER)
            self.assertEqual(expected, manager_wire.parse_job(job).all_known)

    def test_the_step_is_kept(self):
        facts = replace(SHARED, frames=(1, 3, 5))
        settings = manager_wire.parse_job(addon.build_job(facts, replace(ORDER, end=6, step=2)))
        self.assertEqual(settings.frames, "1-5x2")

    def test_name_comment_order_and_pause_are_said_where_they_are_chosen(self):
        usual = set(addon.build_job(SHARED, ORDER))
        self.assertFalse({"order", "comment", "paused"} & usual)
        order = replace(ORDER, order="ENDS_FIRST", comment="for Ana", paused=True)
        settings = manager_wire.parse_job(addon.build_job(SHARED, order))
        self.assertEqual("ends_first", settings.order)
        self.assertEqual(("for Ana", True), (settings.comment, settings.paused))
        self.assertEqual(
            {name for name, *_ in addon.ORDERS_OF_FRAMES},
            {word.upper() for word in manager_frames.ORDERS},
        )

    def test_whether_frames_are_shared_is_said_where_that_was_chosen(self):
        self.assertNotIn("split", addon.build_job(SHARED, ORDER))
        for word in ("NEVER", "ALWAYS"):
            self.assertIn(word, {name for name, *_ in addon.SPLIT})
            job = addon.build_job(SHARED, replace(ORDER, split=word))
            self.assertEqual(word.lower(), manager_wire.parse_job(job).split)


class Said(unittest.TestCase):
    """Defect: "Free, 2 workers" and "No manager answers" stood in the panel at once."""

    def test_what_was_said_of_the_connection_goes_when_it_is_contradicted(self):
        target = addon.Target("farm", 8000)
        desk = addon.Desk()
        free = addon.FarmView(target, is_known=True, state="free", online=2)
        gone = replace(free, error=addon.say("No manager answered."))
        for level, farm, stays in (
            (addon.INFO, free, True),
            (addon.INFO, gone, False),
            (addon.ERROR, gone, True),
            (addon.ERROR, free, False),
        ):
            desk.farm, desk.outcome = farm, (level, addon.say("x"))
            desk.of_link = desk.outcome
            desk.forget_contradicted()
            self.assertEqual(stays, desk.outcome is not None, (level, stays))
        desk.farm, desk.outcome = gone, (addon.INFO, addon.say("Sent as job 1."))
        desk.forget_contradicted()
        self.assertIsNotNone(desk.outcome)  # that was not about the connection


class Lasting(unittest.TestCase):
    """The panel's timer: whatever happens in it, it is called again."""

    def setUp(self):
        self.desk = desk = addon.Desk()
        stand_ins = {"desk": desk, "redraw": mock.Mock(), "target": lambda: desk.link.target}
        for name, value in stand_ins.items():
            self.patch(name, value)

    def patch(self, name, *value):
        patched = mock.patch.object(addon, name, *value)
        self.addCleanup(patched.stop)
        return patched.start()

    def test_a_mistake_is_told_and_not_made_again_and_again(self):
        broken = mock.Mock(is_over=True)
        broken.contents.side_effect = KeyError("odd")
        self.desk.check = broken
        for _ in range(3):
            self.assertEqual(addon.TICK_S, addon.tick())
        self.assertIn("KeyError('odd')", str(self.desk.outcome[1]))
        self.assertEqual(1, broken.contents.call_count)
        self.assertEqual((None, ()), (self.desk.check, self.desk.contents))

    def test_what_two_have_asked_at_once_is_told_of_both(self):
        tasks, told = [addon.Task(str), addon.Task(str)], []
        self.desk.errands = [(task, told.append) for task in tasks]
        addon.tick()
        self.assertEqual([], told)
        for task in tasks:
            task.run()
        addon.tick()
        self.assertEqual((tasks, []), (told, self.desk.errands))

    def test_who_is_cancelled_and_hangs_in_a_drive_is_let_go(self):
        hanging, told = addon.Task(str), []
        courier = addon.Courier(addon.Target())
        self.desk.carry(courier, hanging, told.append)
        self.patch("LET_GO_S", 0)
        self.patch("report_in_window")
        addon.tick()
        self.assertTrue(self.desk.is_sending)
        courier.is_cancelled = True
        addon.tick()
        self.assertEqual((False, []), (self.desk.is_sending, told))
        self.assertEqual("Sending was cancelled.", str(self.desk.outcome[1]))

    def test_who_is_cancelled_at_last_sends_no_job(self):
        def cancelled(courier, *_):
            courier.is_cancelled = True
            return "id"

        sent = self.patch("send_job")
        self.patch("send_project", cancelled)
        with self.assertRaisesRegex(addon.FarmError, "Sending was cancelled"):
            at = addon.Target()
            addon.send_copies(addon.Courier(at), at, {"blend_file": "/a.blend"}, [])
        sent.assert_not_called()

    def test_what_was_said_yes_to_in_another_file_is_asked_again(self):
        self.desk.accepted.add(addon.found("physics", names=("Cube",)))
        self.desk.outcome = (addon.INFO, addon.say("Sent."))
        addon.forget_outcome()
        self.assertEqual((set(), None), (self.desk.accepted, self.desk.outcome))
        self.desk.outcome = self.desk.cut_off = (addon.WARNING, addon.say("Not sent."))
        addon.forget_outcome()
        self.assertIsNotNone(self.desk.outcome, "this is about the file that was closed")


class Understood(unittest.TestCase):
    """What managers say: every answer in the shared fixtures, 1.1's sparse ones, and rubbish."""

    target = addon.Target("farm", 8000)

    def read(self, status, queued=None):
        return addon.read_farm(self.target, status, queued or {})

    def test_every_recorded_status_and_queue(self):
        seen = 0
        for path in FIXTURES.glob("*.json"):
            queued = {}
            for exchange in json.loads(path.read_text(encoding="utf-8"))["exchanges"]:
                body = exchange["response"].get("body")
                asked = exchange["request"]["path"].split("?")[0]
                if exchange["response"]["status"] != 200 or not isinstance(body, dict):
                    continue
                if asked == "/queue":
                    queued = body
                elif asked in ("/status", "/"):
                    view = self.read(body, queued)
                    self.assertEqual(view.state, body["manager_state"])
                    self.assertEqual(len(view.workers), len(body["workers"]))
                    self.assertEqual(view.running is None, body["job"]["blend_file"] is None)
                    waiting = [job["job_id"] for job in queued.get("queue", [])]
                    told = [job.job_id for job in view.queue]
                    self.assertEqual(told, [n for n in waiting if n != body["job_id"]])
                    seen += 1
        self.assertGreater(seen, 3)

    def test_1_1_with_its_missing_keys(self):
        status = {
            "manager_state": "working",
            "workers": [{"name": "PC-1", "status": "rendering"}],
            "job": {"blend_file": "Z:\\p\\a.blend", "total_frames": 8, "completed_frames": 2},
        }
        view = self.read(status, {"queue": [{"blend_file": "Z:\\b.blend"}]})
        self.assertEqual(view.running.name, "a.blend")
        self.assertEqual(view.running.progress, 0.25)
        self.assertIsNone(view.running.frames)
        self.assertEqual(view.queue[0].index, 0)
        self.assertEqual(str(view.said()), "Rendering a.blend, 1 worker")

    def test_how_far_it_is_with_its_frames_in_hand_and_100_only_at_the_end(self):
        job = {"blend_file": "/a.blend", "job_id": 4, "total_frames": 200}
        status = {"manager_state": "working", "workers": [], "job": job}
        for told, done, wanted in [
            ({"overall_percent": 37.9}, 0, 0.37),  # a still in strips, for example
            ({"overall_percent": 99.9}, 200, 0.99),  # its movie is not there
            ({"overall_percent": 100.0}, 200, 1.0),
            ({}, 199, 0.99),  # managers before 2.3
            ({"overall_percent": "x"}, 2, 0.01),
            ({"overall_percent": 1e9}, 2, 0.01),
        ]:
            status["job_progress"] = {**told, "completed_frames": done}
            self.assertEqual(wanted, self.read(status).running.progress, told)

    def test_a_job_that_starts_between_the_two_questions_is_there_once(self):
        job = {"blend_file": "/a.blend", "job_id": 4}
        status = {"manager_state": "working", "workers": [], "job": job}
        other = {"blend_file": "/b.blend", "job_id": 5}
        view = self.read(status, {"queue": [job, other]})
        self.assertEqual([(j.job_id, j.index) for j in view.jobs()], [(4, -1), (5, 1)])

    def test_rubbish_is_no_manager(self):
        for status in ({}, {"manager_state": 3, "workers": []}, {"manager_state": "free"}):
            with self.assertRaises(addon.FarmError):
                self.read(status)

    def test_wrong_values_inside_do_no_harm(self):
        job = {"blend_file": "/a.blend", "job_id": "x", "frames": 7, "frame_range": [1],
               "total_frames": -1, "completed_frames": 1e99, "output_path": {}}  # fmt: skip
        progress = {"estimated_remaining": float("inf"), "completed_frames": True}
        status = {"manager_state": "working", "workers": [None, 3, {}], "job": job,
                  "job_progress": progress}  # fmt: skip
        view = self.read(status, {"queue": [None, "x", job]})
        self.assertEqual((view.running.job_id, view.running.progress), (0, 0.0))
        self.assertIsNone(view.running.remaining_s)
        self.assertEqual(len(view.queue), 3)

    def test_foreign_names_stay_one_line(self):
        job = {"blend_file": "/a.blend", "name": "a\nb\x1b[31m"}
        view = self.read({"manager_state": "working", "workers": [], "job": job})
        self.assertTrue(view.running.name.isprintable())

    def test_addresses_as_people_paste_them(self):
        for text, expected in {
            "farm": "farm:8000", " 10.0.0.5 ": "10.0.0.5:8000", "http://farm:9000/": "farm:9000",
            "farm:81": "farm:81", "[::1]:9000": "[::1]:9000", "::1": "[::1]:8000",
        }.items():  # fmt: skip
            self.assertEqual(addon.make_target(text, 8000, "").address, expected)

    def test_a_token_is_not_in_what_is_printed(self):
        self.assertNotIn("secret", repr(addon.make_target("farm", 8000, "secret")))


class Owners(unittest.TestCase):
    owner = addon.Owner(frozenset({7}), "/mnt/a.blend", "ana@pc")

    def test_own_jobs(self):
        self.assertTrue(self.owner.owns(addon.JobView(job_id=7)))
        same = addon.JobView(job_id=9, blend_file="/mnt/a.blend", submitted_by="ana@pc")
        self.assertTrue(self.owner.owns(same))
        self.assertTrue(self.owner.owns(replace(same, submitted_by="")))  # 1.1 does not tell

    def test_somebody_elses(self):
        self.assertFalse(self.owner.owns(addon.JobView(job_id=8, blend_file="/mnt/b.blend")))
        theirs = addon.JobView(job_id=8, blend_file="/mnt/a.blend", submitted_by="bo@pc")
        self.assertFalse(self.owner.owns(theirs))
        self.assertFalse(addon.Owner(frozenset(), "", "ana@pc").owns(addon.JobView()))


class Texts(unittest.TestCase):
    def test_every_text_has_its_spanish_twin_and_no_twin_is_left_over(self):
        texts = texts_of(kit.ADDON_PY.read_text(encoding="utf-8"))
        self.assertGreater(len(texts), 100)
        self.assertEqual(sorted(texts - set(addon.SPANISH)), [])
        self.assertEqual(sorted(set(addon.SPANISH) - texts), [])

    def test_both_languages_name_the_same_values(self):
        for english, spanish in addon.SPANISH.items():
            self.assertEqual(fields(english), fields(spanish), english)

    def test_values_are_translated_and_lists_shortened(self):
        spanish = addon.say("Free, {workers}", workers=addon.workers_said(2))
        self.assertEqual(spanish.text(lambda t: addon.SPANISH.get(t, t)), "Libre, 2 workers")
        names = tuple("abcdefg")
        said = str(addon.say("Missing fonts: {names}.", names=names))
        self.assertEqual(said, "Missing fonts: a, b, c, d and 3 more.")

    def test_braces_in_names_do_no_harm(self):
        self.assertEqual(str(addon.say("Sent {name}.", name="{0}{x}")), "Sent {0}{x}.")

    def test_a_path_that_is_not_unicode_can_be_drawn(self):
        said = addon.say("Not there: {names}.", names=("caf\udce9/x.png",)).text()
        self.assertEqual("Not there: caf?/x.png.", said.encode("utf-8").decode("utf-8"))

    def test_lines_fit(self):
        text = "The other nodes will not find /mnt/a/very/long/path/without/any/space.blend here"
        lines = addon.wrapped(text, 20, len)
        self.assertLessEqual(max(map(len, lines)), 20)
        self.assertEqual("".join(lines).replace(" ", ""), text.replace(" ", ""))
        self.assertEqual(addon.wrapped("", 20, len), [""])
        self.assertEqual(addon.wrapped("abc", 0, len), ["a", "b", "c"])
        for text, lines in (
            ("192.168.1.105:8000", ["192.168.1.105", ":8000"]),
            ("/srv/renders/sea_sparkle", ["/srv/renders/", "sea_sparkle"]),
            (r"C:\aaaaaaaaaaaaaaaaaaaaa", [r"C:\aaaaaaaaaaaa", "aaaaaaaaa"]),
        ):
            self.assertEqual(addon.wrapped(text, 15, len), lines)

    def test_durations(self):
        sent = [addon.progress_said(50_000_000, 200_000_000, seconds) for seconds in (0.5, 10)]
        self.assertEqual(
            list(map(str, sent)), ["50 of 200 MB", "50 of 200 MB, 5.0 MB/s, 30 s left"]
        )
        said = [str(addon.duration_said(s)) for s in (0.2, 20, 60, 3599, 3700)]
        self.assertEqual(said, ["1 s", "20 s", "1 min", "1 h 0 min", "1 h 2 min"])


def fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


NAMED_TABLES = ("ORDERS_OF_FRAMES", "FINDINGS", "WAYS_OF_FILES", "SPLIT", "BLENDERS")


def texts_of(source):
    """Every text in the add-on that a person gets to see, read off its source."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found |= texts_of_call(node)
        elif isinstance(node, ast.ClassDef):
            found |= texts_of_class(node)
        elif isinstance(node, ast.Assign):
            name = getattr(node.targets[0], "id", "")
            if name in ("TOO_SLOW", "NO_MANAGER", "REFUSED", "text", "label"):
                found |= literals(node.value)
            elif name in NAMED_TABLES:
                found |= {t for t in every_literal(node.value) if " " in t}
    return {text for text in found if text.strip() and text != "{error}"}


def texts_of_call(call):
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    found = set()
    if name in ("say", "FarmError", "translated") and call.args:
        found |= literals(call.args[0])
    for keyword in call.keywords:
        is_property = name.endswith("Property") and keyword.arg in ("name", "description")
        if is_property or keyword.arg == "text":
            found |= literals(keyword.value)
        elif keyword.arg == "items" and getattr(keyword.value, "id", "") not in NAMED_TABLES:
            found |= {t for item in keyword.value.elts for t in map(literal, item.elts[1:])}
    return found


def texts_of_class(node):
    names = [b for b in node.body if isinstance(b, ast.Assign) and b.targets[0].id == "bl_label"]
    found = {literal(label.value) for label in names}
    if "_OT_" in node.name:
        found.add(ast.get_docstring(node))
    return found


def literals(node):
    if isinstance(node, ast.IfExp):
        return literals(node.body) | literals(node.orelse)
    return {literal(node)} if isinstance(node, ast.Constant) else set()


def literal(node):
    return node.value if isinstance(node.value, str) else ""


def every_literal(node):
    return {
        n.value
        for n in ast.walk(node)
        if isinstance(n, ast.Constant) and n.value and isinstance(n.value, str)
    }


if __name__ == "__main__":
    unittest.main()
