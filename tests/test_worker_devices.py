"""What Cycles renders on: the lists that Blender 3.4 to 5.2 give for each maker's cards, a choice
by ids that last, what is found once and kept, and what is said where the processor is left.

The preferences here are doubles with the shape of Cycles' own (`get_devices_for_type`, with the
processor after the cards; entries that stay in the list when their card is gone). Caught when
planted: devices by their place in the list, another kind asked for than the chosen one, the
processor in silence, a card of the same name taken for the chosen one, preferences touched where
nobody chose, a list looked for anew at each start.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace as Thing
from unittest import mock

from support import blender_path, needs

import config
import device_list
from device_choice import DeviceChoice
from device_list import DeviceList
from rendering import render_devices
from rendering.blenders import Blender
from rendering.errors import Failed
from rendering.job import FrameResult, Job
from rendering.live_blender import BlenderEnded, Hung, TimeIsUp
from rendering.renderer import Renderer
from test_worker_previews import load_session

A4000 = ["CUDA_NVIDIA RTX A4000_0000:65:00", "CUDA_NVIDIA RTX A4000_0000:b3:00"]
CARDS = {  # as Blender tells them: kind, ids, name
    "CUDA": (A4000, "NVIDIA RTX A4000"),
    "OPTIX": ([each + "_OptiX" for each in A4000], "NVIDIA RTX A4000"),
    "HIP": (["HIP_AMD Radeon RX 7900 XTX_0000:03:00"], "AMD Radeon RX 7900 XTX"),
    "METAL": (["METAL_Apple M2 Ultra (GPU - 76 cores)"], "Apple M2 Ultra (GPU - 76 cores)"),
    "ONEAPI": (["ONEAPI_Intel(R) Arc(TM) A770 Graphics_0000:0f:00"], "Intel Arc A770"),
}
BUILT = {  # the kinds of a Blender, by what it runs on
    "3.4 of Debian": ("CUDA", "HIP"),
    "4.5 on Windows": ("CUDA", "OPTIX", "HIP", "ONEAPI"),
    "5.2 on a Mac": ("METAL",),
}


class Preferences:
    """Cycles' preferences, with cards in this computer. Blender has its list from them alone."""

    def __init__(self, kinds, kind="NONE", cards=CARDS, processor=False):
        self.kinds, self.cards = kinds, cards
        self.compute_device_type, self.devices, self.asked = kind, [], []
        self.processor = processor

    def get_device_types(self, _context):
        return [("NONE", "None", "", 0), *((kind, kind, "", 1) for kind in self.kinds)]

    def get_devices_for_type(self, kind):
        self.asked.append(kind)
        ids, name = self.cards.get(kind, ([], ""))
        there = [self.entry(each, kind, name, True) for each in ids]
        return there + [self.entry("CPU", "CPU", "Xeon", self.processor)] if there else []

    def entry(self, each, kind, name, use):
        for old in self.devices:
            if (old.id, old.type) == (each, kind):
                return old
        self.devices.append(Thing(id=each, type=kind, name=name, use=use))
        return self.devices[-1]

    def used(self):
        on = self.compute_device_type
        return [each.id for each in self.devices if each.use and each.type in (on, "CPU")]


def scene(device="GPU", engine="CYCLES"):
    return Thing(render=Thing(engine=engine), cycles=Thing(device=device))


def settle(preferences, *chosen, device="GPU", **more):
    return render_devices.settle(preferences, scene(device), chosen, **more)


class Kinds(unittest.TestCase):
    def test_each_id_tells_its_kind(self):
        for kind, (ids, _name) in CARDS.items():
            for each in (*ids, kind):
                self.assertEqual(kind, render_devices.kind_of(each))
        for other in ("", "CPU_1", "NVIDIA RTX A4000", "cuda", "NONE", "OPENCL_x"):
            self.assertEqual("", render_devices.kind_of(other))

    def test_what_goes_together(self):
        for good in ([], ["CPU"], [*A4000, "CPU"], ["OPTIX"], CARDS["METAL"][0]):
            self.assertIsNone(render_devices.choice_error(good))
        for bad, word in ((["{RTX}"], '"{RTX}" is not'), ([A4000[0], "OPTIX"], "CUDA, OPTIX")):
            sentence, fields = render_devices.choice_error(bad)
            self.assertIn(word, sentence.format(**fields))


class Listing(unittest.TestCase):
    def test_every_kind_that_a_blender_was_built_for(self):
        for built, kinds in BUILT.items():
            with self.subTest(built):
                told = []
                known = render_devices.listing(
                    Preferences(kinds), lambda so_far, told=told: told.append(len(so_far))
                )
                wanted = {each for kind in kinds for each in CARDS[kind][0]}
                self.assertEqual(wanted, {each["id"] for each in known})
                self.assertTrue(all(each["kind"] in kinds and each["name"] for each in known))
                self.assertEqual(len(kinds), len(told), "after each kind: a driver may crash")

    def test_where_the_preferences_say_nothing_no_kind_is_in_use(self):
        for said in (Thing(), Thing(compute_device_type=""), Thing(compute_device_type="NONE")):
            self.assertEqual("NONE", render_devices.kind_in_use(said))

    def test_a_computer_without_a_card_lists_none(self):
        self.assertEqual([], render_devices.listing(Preferences(BUILT["4.5 on Windows"], cards={})))


class Choosing(unittest.TestCase):
    def test_each_kind_by_id_and_as_a_whole(self):
        for built, kinds in BUILT.items():
            for kind in kinds:
                for chosen in (CARDS[kind][0][-1], kind):
                    with self.subTest(built, chosen=chosen):
                        node = Preferences(kinds)
                        told = settle(node, chosen)
                        wanted = CARDS[kind][0] if chosen == kind else [chosen]
                        self.assertEqual((kind, wanted), (node.compute_device_type, node.used()))
                        self.assertEqual([kind], sorted({*node.asked}), "another driver may crash")
                        label = f"{kind}: {CARDS[kind][1]}"
                        self.assertEqual([label] * len(wanted), told["used"])
                        self.assertEqual(("node", [chosen]), (told["by"], told["asked"]))
                        self.assertEqual(("", False), (told["warning"], told["lacks"]))

    def test_it_stays_with_the_card_when_they_are_put_in_another_order(self):
        """Two of one name: only the place on the bus tells them apart."""
        for order in (A4000, A4000[::-1]):
            node = Preferences(("CUDA",), cards={"CUDA": (order, "NVIDIA RTX A4000")})
            settle(node, A4000[1])
            self.assertEqual([A4000[1]], node.used())

    def test_the_processor_helps_only_where_it_was_chosen(self):
        for processor in (True, False):
            node = Preferences(("CUDA",), processor=processor)
            self.assertEqual(2, len(settle(node, A4000[0], "CPU")["used"]))
            self.assertEqual([A4000[0], "CPU"], node.used())
            settle(node, A4000[0])
            self.assertEqual([A4000[0]], node.used())

    def test_a_card_that_is_gone(self):
        cards = {"CUDA": (A4000[:1], "NVIDIA RTX A4000")}
        node = Preferences(("CUDA",), "CUDA", cards)
        node.entry(A4000[1], "CUDA", "NVIDIA RTX A4000", True)  # Blender remembers it
        told = settle(node, *A4000)
        self.assertEqual((["CUDA: NVIDIA RTX A4000"], False), (told["used"], told["lacks"]))
        self.assertIn(f"these are not there ({A4000[1]})", told["warning"])
        told = settle(node, A4000[1])
        self.assertEqual((["CPU"], True), (told["used"], told["lacks"]))
        self.assertEqual("NONE", node.compute_device_type)
        self.assertIn(f"is there ({A4000[1]}): it renders on the CPU", told["warning"])
        self.assertIn(A4000[1], render_devices.lacking(told))

    def test_a_kind_that_this_blender_does_not_have_is_not_asked_for(self):
        node = Preferences(BUILT["3.4 of Debian"], "CUDA")
        told = settle(node, "OPTIX")
        self.assertEqual(([], "NONE", True), (node.asked, node.compute_device_type, told["lacks"]))

    def test_the_processor_alone_lacks_nothing_and_is_said(self):
        node = Preferences(("CUDA",), "CUDA")
        told = settle(node, "CPU")
        self.assertEqual(
            (["CPU"], False, "NONE"), (told["used"], told["lacks"], node.compute_device_type)
        )
        self.assertIn("set to render on the CPU", told["warning"])

    def test_a_scene_for_the_processor_stays_there(self):
        """And asks no driver, not even the chosen card's. Defect: a bad one cost or crashed it."""
        node = Preferences(("CUDA",), "CUDA")
        told = settle(node, A4000[0], device="CPU")
        self.assertEqual(
            ("scene", ["CPU"], "", False),
            tuple(told[k] for k in ("by", "used", "warning", "lacks")),
        )
        self.assertEqual(([], "CUDA"), (node.asked, node.compute_device_type))

    def test_what_cards_there_are_is_known_without_asking_for_such_a_scene(self):
        session, choice = load_session(), DeviceChoice((A4000[0],))
        for kind in ("NONE", "CUDA"):
            for chosen, device, here, asks in (
                ((A4000[0],), "GPU", ["CUDA: NVIDIA RTX A4000"], True),
                ((A4000[0],), "CPU", [], False),
                ((), "CPU", [] if kind == "CUDA" else ["CPU"], False),
            ):
                node, command = Preferences(("CUDA",), kind), {"devices": chosen}
                with mock.patch.object(session, "cycles", lambda node=node: node):
                    settled = session.settled_devices(scene(device), command)
                    self.assertEqual(here, session.devices_here(settled, command))
                self.assertEqual(asks, bool(node.asked), (kind, chosen, device))
        known = [
            {"kind": kind, "id": each, "name": name}
            for kind, (ids, name) in CARDS.items()
            for each in ids
        ]
        self.assertEqual([], choice.in_use(), "not known yet")
        choice.found = Thing(known=None, in_use=[])
        self.assertEqual([], choice.in_use(), "nor now")
        choice.found = Thing(known=known, in_use=["HIP: x"])
        one = "CUDA: NVIDIA RTX A4000"
        for chosen, labels in (
            ([A4000[0]], [one]),
            (["CUDA", "CPU"], [one, one, "CPU"]),
            (["CUDA_gone"], ["CPU"]),
            (["CPU"], ["CPU"]),
            ([], ["HIP: x"]),
        ):
            choice.take({"chosen": chosen})
            self.assertEqual(labels, choice.in_use(), chosen)

    def test_of_preferences_that_do_not_count_nothing_is_told(self):
        renderer = Renderer(None, tempfile.mkdtemp(prefix="noctiluca-test-"), say=mock.Mock())
        self.addCleanup(shutil.rmtree, renderer._scratch.path)
        self.addCleanup(renderer.close, now=True)
        for chosen, here, told in (
            ((), [], ["CPU"]),
            ((A4000[0],), [], []),
            ((A4000[0],), ["CUDA: a"], ["CUDA: a"]),
        ):
            job = Job(1, "/a.blend", "/x_", "CYCLES", devices=chosen)
            settled = {"by": "scene", "asked": ["CPU"], "used": ["CPU"], "here": here}
            about = {"devices": ["CPU"], "version": "4.5.1"}
            opened = Thing(job=job, devices=settled, about=about, split={}, state="", warnings=[])
            renderer._opened(opened)
            self.assertEqual(told, renderer.devices)


class NobodyChose(unittest.TestCase):
    def test_the_preferences_stay_as_they_are(self):
        for kind in ("CUDA", "OPTIX", "HIP", "ONEAPI"):
            node = Preferences(BUILT["4.5 on Windows"], kind)
            node.get_devices_for_type(kind)[0].use = len(CARDS[kind][0]) < 2  # as a person left it
            before = node.used()
            told = settle(node)
            self.assertEqual(
                (before, kind, "preferences"), (node.used(), node.compute_device_type, told["by"])
            )
            self.assertEqual((told["asked"], ""), (told["used"], told["warning"]))

    def test_nothing_set_up_is_said(self):
        for node in (Preferences(("CUDA",)), Preferences(("CUDA",), "CUDA", {})):
            told = settle(node)
            self.assertEqual((["CPU"], True), (told["used"], told["lacks"]))
            self.assertIn("none is set up in this node's Blender", told["warning"])

    def test_what_the_job_or_another_engine_says_is_not_touched(self):
        node = Preferences(("CUDA",), "CUDA")
        told = settle(node, A4000[1], override="OPTIX")
        self.assertEqual(("job", ["OPTIX"], []), (told["by"], told["used"], node.asked))
        other = render_devices.settle(node, scene(engine="BLENDER_EEVEE"), (A4000[1],))
        self.assertEqual(({}, []), (other, node.asked))
        self.assertEqual({}, render_devices.settle(None, scene(), (A4000[1],)))

    def test_the_oldest_blenders_have_one_list(self):
        node = Thing(compute_device_type="CUDA", get_devices=lambda: None)
        node.devices = [
            Thing(id=x, type=t, name=x, use=True) for x, t in (("a", "CUDA"), ("b", "HIP"))
        ]
        self.assertEqual(["CUDA: a"], render_devices.labels(render_devices.in_use(node)))


class Kept(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.blender = self.folder / "blender"
        self.blender.write_bytes(b"4.5")
        self.asked, self.said = 0, []
        self.drivers = mock.patch.object(device_list, "_drivers", lambda: self.driver)
        self.driver = ["560.35"]
        self.drivers.start()
        self.addCleanup(self.drivers.stop)

    quiet_s = device_list.QUIET_S

    def ask(self, program, _scratch, is_busy):
        self.asked += 1
        self.assertFalse(is_busy())
        self.is_busy = is_busy
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    answer = {
        "devices": [{"kind": "CUDA", "id": A4000[0], "name": "A4000"}],
        "in_use": ["CPU"],
        "preferences": "",
    }

    def looked(self) -> DeviceList:
        found = DeviceList(
            [Blender(str(self.blender))],
            self.folder,
            say=lambda *said: self.said.append(said),
            quiet_s=lambda: self.quiet_s,
            ask=self.ask,
        )
        found.look()
        return found

    def test_once_for_a_blender_its_drivers_and_cards(self):
        for _ in range(2):
            found = self.looked()
            self.assertEqual((self.answer["devices"], ["CPU"]), (found.known, found.in_use))
        self.assertEqual(1, self.asked)
        self.driver = ["565.01"]
        self.looked()
        self.blender.write_bytes(b"4.5.1")
        self.looked()
        self.assertEqual(3, self.asked)
        (self.folder / "devices.json").write_bytes(b"{")
        self.looked()
        self.assertEqual(4, self.asked)

    def test_again_when_its_preferences_were_saved(self):
        saved = self.folder / "userpref.blend"
        self.answer = {**self.answer, "preferences": str(saved)}
        for asked, change in enumerate((b"", b"12", b"345"), 1):
            if change:
                saved.write_bytes(change)
            for _ in range(2):
                self.looked()
            self.assertEqual(asked, self.asked, "the first time, then after each change")
        os.utime(saved, ns=(1, 1))  # another card, and as many bytes
        self.looked()
        self.assertEqual(4, self.asked)
        saved.write_bytes(b"6789")
        os.utime(saved, ns=(1, 1))
        self.looked()
        self.assertEqual(5, self.asked)

    def test_what_a_release_up_to_2_3_kept_is_looked_for_anew(self):
        self.looked()
        kept = json.loads((self.folder / "devices.json").read_bytes())
        del kept["preferences"]
        (self.folder / "devices.json").write_text(json.dumps(kept))
        self.looked()
        self.assertEqual((2, []), (self.asked, self.said))

    def test_a_worker_that_runs_sees_it_and_knows_the_old_ones_while_it_works(self):
        class Over(Exception):
            pass

        self.answer = {**self.answer, "preferences": str(self.folder / "userpref.blend")}
        found, turns = self.looked(), []
        self.assertEqual(1, self.asked)

        def pause(_seconds):
            turns.append((self.asked, found.in_use))
            if len(turns) == 2:
                (self.folder / "userpref.blend").write_bytes(b"1")
                self.answer, self.quiet_s = {**self.answer, "in_use": ["CUDA: A4000"]}, 0.0
            elif len(turns) == 4:
                self.quiet_s = device_list.QUIET_S
            elif len(turns) == 6:
                raise Over

        with mock.patch.object(device_list.time, "sleep", pause), self.assertRaises(Over):
            found._look_in_time()
        self.assertEqual([(1, ["CPU"])] * 4 + [(2, ["CUDA: A4000"])] * 2, turns)

    def test_a_blender_that_cannot_list_them_is_not_asked_again_and_again(self):
        class Over(Exception):
            pass

        found = self.looked()
        self.answer = Failed("Blender crashed.")
        (self.folder / "devices.json").unlink()
        pauses = mock.Mock(side_effect=(None, None, None, Over))
        with mock.patch.object(device_list.time, "sleep", pauses), self.assertRaises(Over):
            found._look_in_time()
        self.assertEqual((2, 1), (self.asked, len(self.said)))

    def test_windows_tells_its_adapters_and_their_drivers(self):
        self.drivers.stop()
        values = {"0000": "560.35", "0001": "31.0.101"}

        def value(_root, key, name):
            return values.get(key.rpartition("\\")[2]) if name == "DriverVersion" else None

        adapters = mock.Mock(return_value=[*values, "Properties"])
        with (
            mock.patch.object(device_list, "read_names", adapters),
            mock.patch.object(device_list, "read_value", value),
            mock.patch.object(device_list.sys, "platform", "win32"),
            mock.patch.object(device_list.machine, "system_name", lambda: system),
        ):
            system = "Windows 10"  # which Python's own module may ask WMI for, and wait for ever
            older = device_list.stamp(str(self.blender), "")
            system = "Windows 11"
            before = device_list.stamp(str(self.blender), "")
            self.assertNotEqual(older, before)
            said = device_list._drivers()
            values["0001"] = "32.0.0"
            self.assertNotEqual(before, device_list.stamp(str(self.blender), ""))
        self.drivers.start()
        self.assertIn("0000 DriverVersion: 560.35", said)
        self.assertIn("0001 DriverVersion: 31.0.101", said)

    def test_never_while_there_is_work(self):
        """A Blender that lists them makes way, and what is kept needs none."""
        self.quiet_s = device_list.QUIET_S - 1
        found = self.looked()
        self.assertEqual((None, False, 0), (found.known, found.look(), self.asked))
        blender = mock.Mock(wait=mock.Mock(side_effect=TimeIsUp(device_list.LOOK_S)))
        busy = iter((False, True))
        with self.assertRaises(device_list.Busy):
            device_list._run(blender, lambda: next(busy))
        self.assertEqual((2, 1), (blender.wait.call_count, blender.kill.call_count))
        self.quiet_s = device_list.QUIET_S
        self.assertTrue(found.look())
        self.quiet_s = 0.0
        self.assertTrue(self.is_busy(), "what is asked then makes way")
        self.assertEqual(self.answer["devices"], self.looked().known)
        self.assertEqual((1, []), (self.asked, self.said))

    def test_work_is_what_is_rendered_or_opened(self):
        renderer = Renderer(None, self.folder / "scratch", say=mock.Mock())
        self.addCleanup(renderer.close, now=True)
        for work, expected in (
            (lambda: renderer._attempt(lambda: FrameResult("done", file=renderer.quiet_s())), 0.0),
            (lambda: renderer.prepare(Job(1, "/no.blend", "/no/x_", "CYCLES")), None),
        ):
            renderer._worked_at -= 1000
            self.assertGreater(renderer.quiet_s(), 999)
            self.assertEqual(expected, getattr(work(), "file", None))
            self.assertLess(renderer.quiet_s(), 999)

    def broken(self, end, said=None, noted=lambda _line: None):
        """What comes of a Blender that ends like that, after it has said so much."""

        def start(command, *_, **__):
            if said is not None:
                Path(command[-1]).write_text(json.dumps(said))
            return mock.Mock(wait=mock.Mock(side_effect=end), tail=lambda _count: ["boom"])

        with (
            mock.patch.object(device_list, "PlainBlender", side_effect=start),
            mock.patch.object(device_list, "LIMIT_S", 0),
        ):
            return device_list.asked("blender", self.folder, lambda: False, noted)

    def test_a_driver_that_breaks_it_leaves_what_was_found_until_then(self):
        """And that this is not all of it is said, with why, at the next start, too. Caught when
        planted: a driver that keeps it waiting took the list of all others with it."""
        for end, why in (
            (BlenderEnded(-11), "Blender crashed (SIGSEGV)"),
            (TimeIsUp(1), "Blender did not list them within 0 s."),
            (Hung(1), "Blender did not list them within 0 s."),
        ):
            noted = []
            with self.assertRaises(Failed) as caught:
                self.broken(end, noted=noted.append)
            self.assertIn(why, str(caught.exception))
            self.assertEqual(["boom"], noted, "its last lines are in the log")
            self.asked, self.said, self.answer = 0, [], self.broken(end, type(self).answer)
            (self.folder / "devices.json").unlink(missing_ok=True)
            for starts in (1, 2):
                self.assertEqual(self.answer["devices"], self.looked().known)
                self.assertEqual((1, starts), (self.asked, len(self.said)))
                self.assertIn(f"Not all render devices could be listed: {why}", self.said[-1][1])
        self.assertEqual([], [*self.folder.glob(device_list.PREFIX + "*")], "nothing stays")

    def test_what_cannot_be_listed_is_said_and_not_kept(self):
        for self.answer in (Failed("Blender crashed."), OSError("away"), {"devices": 3}, []):
            self.assertIsNone(self.looked().known)
        self.assertEqual({"warning"}, {level for level, _text in self.said})
        self.assertIn("Blender crashed. Frames are rendered all the same", self.said[0][1])
        self.assertEqual((4, 4), (self.asked, len(self.said)))

    def test_one_that_always_has_work_is_asked_once_all_the_same(self):
        """Caught when planted: a node of a farm that never rests could be given no device, and ran
        one Blender on four cards."""
        self.quiet_s, clock = 0.0, [1000.0]
        with mock.patch.object(device_list.time, "monotonic", lambda: clock[0]):
            found = self.looked()
            clock[0] += device_list.PATIENCE_S - 1
            self.assertEqual((False, 0), (found.look(), self.asked))
            clock[0] += 1
            self.assertEqual((True, 1), (found.look(), self.asked))
            self.driver = ["565.01"]
            self.assertEqual((False, 1), (found.look(), self.asked), "what is known will do")

    @needs.linux
    @needs.blender
    def test_a_real_blender_and_one_without_cycles(self):
        without = []
        for more in ("", ", default_set=True"):  # one that could not be started, and one not wanted
            program = self.folder / f"off{len(without)}"
            switch = f"import addon_utils; addon_utils.disable('cycles'{more})"
            line = f'exec {blender_path()} -b --python-expr "{switch}" "$@"'
            program.write_text(f"#!/bin/sh\n{line}\n")
            program.chmod(0o755)
            without.append((str(program), device_list.NO_CYCLES))
        for program, problem in ((blender_path(), ""), *without):
            with self.subTest(program):
                told = device_list.asked(program, self.folder / "scratch", lambda: False)
                self.assertEqual(problem, told["problem"])
                self.assertIsInstance(device_list.checked(told)["devices"], list)
                self.assertTrue(told["preferences"].endswith("userpref.blend"))
                self.assertEqual(not problem, bool(told["in_use"]))

    @needs.linux
    @needs.blender
    def test_each_kind_is_told_before_a_driver_is_asked_for_the_next(self):
        """Also where a virus scanner has what was told before open for a moment (Windows)."""
        program = self.folder / "crashes"
        words = (
            "import cycles.properties as p, os",
            "held, real = [5, 32], os.replace",
            "def replace(*names):",
            "    problem = PermissionError(13, 'in use')",
            "    problem.winerror = held.pop() if held else 0",
            "    if problem.winerror: raise problem",
            "    real(*names)",
            "os.replace = replace",
            "asked = []",
            "def ask(self, kind):",
            "    os.kill(os.getpid(), 11) if asked else asked.append(kind)",
            "    return []",
            "p.CyclesPreferences.get_devices_for_type = ask",
        )
        line = f'exec {blender_path()} -b --python-expr "{chr(10).join(words)}" "$@"'
        program.write_text(f"#!/bin/sh\n{line}\n")
        program.chmod(0o755)
        told = device_list.asked(str(program), self.folder / "scratch", lambda: False)
        self.assertIn("Not all render devices could be listed: Blender crashed", told["problem"])
        self.assertEqual(([], True), (told["devices"], told["cycles"]))


class Choice(unittest.TestCase):
    def test_it_is_written_down_before_it_counts(self):
        kept = []
        choice = DeviceChoice(keep=lambda *what: kept.append((what, choice.now)))
        wish = {"chosen": [A4000[0]], "sit_out": True}
        self.assertEqual([True, False], [choice.take(wish), choice.take(wish)])
        self.assertEqual([(((A4000[0],), True), ((), False))], kept)
        self.assertEqual({**wish, "used": ["x"]}, choice.report({"used": ["x"]}))
        self.assertTrue(choice.take({"chosen": []}))
        self.assertEqual(((), False), choice.now)

    def test_what_is_none_changes_nothing(self):
        choice = DeviceChoice(("CPU",))
        for wish in (
            None,
            [],
            {},
            {"chosen": "CPU"},
            {"chosen": ["RTX"]},
            {"chosen": ["CPU"] * 33},
        ):
            self.assertFalse(choice.take(wish))
        self.assertEqual((("CPU",), False), choice.now)

    def test_the_configuration_keeps_it(self):
        folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, folder)
        path = folder / config.FILE_NAME
        wanted = config.Settings(
            name="A", devices="\n".join([*A4000, "CPU"]), without_gpu="sit_out"
        )
        config.write(path, wanted)
        self.assertEqual(
            (wanted.devices, "sit_out"), (config.read(path).devices, config.read(path).without_gpu)
        )
        for inside, word in (
            ("<device>RTX</device>", "RTX"),
            ("<device>CUDA</device><device>HIP</device>", "one kind"),
            ("<without_gpu>perhaps</without_gpu>", "perhaps"),
        ):
            with self.assertRaisesRegex(config.ConfigError, word):
                config.parse(f"<worker><render>{inside}</render></worker>".encode())
