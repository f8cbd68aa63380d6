"""What is made of a strip, and of a frame of strips, apart from Blender: one that came out blank is
rendered once more, and a frame of which a layer could not be handed over does not count.

That Blender's strips make its pictures is test_system_split's matter.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import sys
import tempfile
import types
import unittest
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from unittest import mock

from support import ROOT, blender_shims, needs, scenes

import reports
import wire_in
from rendering import blend_state
from rendering import renderer as blender
from rendering.blender_pool import BlenderPool
from rendering.errors import Failed
from rendering.job import COPIES, Cut, FrameResult, Job, Timeouts
from rendering.job_blender import JobBlender
from session import Task, Work
from test_worker_exr_strips import WIDTH, picture

RENDERING = ROOT / "worker" / "rendering"
INSIDE = ROOT / "tests" / "support" / "inside_blender" / "handed_over.py"
LINES = 32
LIMIT_S = 90.0
JOB = Job(1, "/p/a.blend", "/out/f_", "CYCLES", frame_time_limit=LIMIT_S)
CUT = Cut(frame=7, top=16, lines=LINES, height=90, blender="4.2.0", exact=True, kind="k")


class Blender:
    """Stands in for a JobBlender: each strip that it renders is a file with known lines."""

    passes, about = 1, {"version": "4.2.0"}
    split = {"width": WIDTH, "lines": 90, "exact": True, "kind": "k", "margin": 0, "side": 0}
    output = types.SimpleNamespace(path="/out/f_")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = self.killed = 0
        self.updates, self.lines = 40, LINES
        self.expected: dict[str, object] = {}  # small pictures, by the folder of their strip
        self.in_use = lambda self: None
        self.in_strips: set[int] = set()

    def ask(self, limit_s: float, what: str, **more: object) -> dict:
        self.asked, self.limit_s, self.preview = self.asked + 1, limit_s, more["preview"]
        self.must_be_exact = more["exact"]
        self.in_use(self)
        file = Path(str(more["folder"])) / "strip.exr"
        file.write_bytes(picture(range(self.lines)))
        said = {"updates": self.updates, "seconds": 2.0, "read": [["5a", "01"], ["5a", "02"]]}
        return {"file": str(file), **said}

    preview_file = "/scratch/preview.jpg"

    def expect_preview(self, of: str, callback: object) -> None:
        self.expected[of] = callback

    def kill(self) -> None:
        self.killed += 1

    def take_warnings(self) -> list[str]:
        return []


class StripCase(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.said: list[str] = []
        self.blender = Blender(Path(place.name) / "blender")
        self.target = Path(place.name) / "target.exr"
        say = lambda level, sentence: self.said.append(sentence)  # noqa: E731
        self.renderer = blender.Renderer("blender", Path(place.name) / "scratch", say=say)
        self.addCleanup(self.renderer.close)
        self.renderer._with_session = lambda job, *begun: self.blender

    def render(self, *blank: bool):
        """The strip, which looks blank or not each time that it is looked at."""
        looks = mock.Mock(side_effect=blank)
        with mock.patch.object(blender.frame_check, "are_blank", looks):
            return self.renderer.strip(JOB, CUT, str(self.target))


class OneStrip(StripCase):
    def test_one_that_shows_something_is_rendered_once(self) -> None:
        result = self.render(False)
        self.assertEqual(("done", str(self.target)), (result.result, result.file), result.error)
        self.assertEqual(picture(range(LINES)), self.target.read_bytes())
        self.assertEqual(LIMIT_S, self.blender.limit_s, "each strip has the time of a frame")
        self.assertEqual((1, 0, []), (self.blender.asked, self.blender.killed, self.said))
        self.assertEqual({CUT.frame}, self.blender.in_strips)
        self.assertEqual((("5a", "01"), ("5a", "02")), result.read)

    def test_its_small_picture_may_come_when_the_next_one_has_been_asked_for(self) -> None:
        results = [self.render(False), self.render(False)]
        self.assertEqual("/scratch/preview.jpg", self.blender.preview)
        came: list[tuple[int, bytes]] = []
        for number, result in enumerate(results):
            result.late_preview.then(lambda picture, number=number: came.append((number, picture)))
        first, second = self.blender.expected.values()
        second(b"second")
        first(b"first")
        self.assertEqual([(1, b"second"), (0, b"first")], came)

    def test_one_that_a_virus_scanner_looks_at_on_windows_is_waited_for(self) -> None:
        in_use, move = PermissionError(13, "in use"), os.replace
        in_use.winerror = 32
        tries = []

        def replaced(source: str, target: str) -> None:
            tries.append(target)
            if len(tries) < 3:
                raise in_use
            move(source, target)

        with mock.patch.object(os, "replace", replaced):
            self.assertEqual("done", self.render(False).result)
        self.assertEqual(picture(range(LINES)), self.target.read_bytes())

    def test_where_nobody_looks_none_is_asked_for(self) -> None:
        self.renderer._previews = False
        self.render(False)
        self.assertIsNone(self.blender.preview)

    def test_one_that_is_blank_is_rendered_once_more_in_a_fresh_blender(self) -> None:
        """Defect: an engine that did not render at all made a black strip of a good frame."""
        for second in (False, True):  # whatever that one shows
            with self.subTest(second=second):
                self.setUp()
                self.assertEqual("done", self.render(True, second).result)
                self.assertEqual((2, 1), (self.blender.asked, self.blender.killed))
                self.assertIn("A strip of frame 7", self.said[0])
                self.assertTrue(self.target.exists())

    def test_black_ones_of_a_dark_scene_are_believed_by_then(self) -> None:
        self.render(True, True)
        self.assertEqual("done", self.render(True).result)
        self.assertEqual((3, 1), (self.blender.asked, self.blender.killed))

    def test_each_piece_is_a_part_of_its_progress(self) -> None:
        """Of a picture of 7 x 90 in tiles of 48: lines 16 to 48 from the top lie in two rows."""
        told: list[float] = []
        half = blender.blender_log.progress("Sample 4/8")
        meter = lambda _: told.append(self.renderer._meter.take(half).fraction)  # noqa: E731
        self.blender.split, self.blender.in_use = {**Blender.split, "side": 48}, meter
        self.render(False)
        self.assertTrue(self.blender.must_be_exact)
        with mock.patch(f"{__name__}.CUT", replace(CUT, exact=False)):
            self.render(False)
        self.assertFalse(self.blender.must_be_exact, "then none is rendered in pieces")
        self.assertEqual([1 / 4, 1 / 2], told)

    def test_one_of_another_size_has_failed(self) -> None:
        self.blender.lines = LINES - 16
        result = self.render()
        self.assertEqual(("failed", False), (result.result, self.target.exists()))
        self.assertIn("pixels", result.error)

    def test_who_makes_others_than_the_rest_leaves_it_to_them(self) -> None:
        for cut, words in (
            (replace(CUT, blender="4.2.1"), "with Blender 4.2.1, and this node .* with 4.2.0"),
            (replace(CUT, kind="AVX512"), "do not belong .*32 of 90 lines, AVX512.*: k"),
            (replace(CUT, height=180), "do not belong .*32 of 180 lines"),
        ):
            result = self.renderer.strip(JOB, cut, str(self.target))
            self.assertEqual(("failed", True), (result.result, result.unable))
            self.assertRegex(result.error, words)
        self.blender.split = {**Blender.split, "exact": False, "why": "nobody knows"}
        result = self.renderer.strip(JOB, CUT, str(self.target))
        self.assertEqual(("failed", True), (result.result, result.unable))
        self.assertIn(": nobody knows.", result.error)
        self.assertEqual(0, self.blender.asked)
        wished = replace(CUT, kind="AVX512", exact=False)  # all the same
        with mock.patch.object(blender.frame_check, "are_blank", return_value=False):
            self.assertEqual("done", self.renderer.strip(JOB, wished, str(self.target)).result)

    def test_without_any_work_it_has_failed(self) -> None:
        self.blender.updates = 0
        result = self.render()
        self.assertEqual("failed", result.result)
        self.assertIn("nothing was", result.error)
        self.assertFalse(self.target.exists())


class State(unittest.TestCase):
    """By which a .blend is known that was saved anew."""

    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.path = Path(place.name) / "a.blend"

    def state(self, content: bytes, when: float = 1e9) -> str | None:
        self.path.write_bytes(content)
        os.utime(self.path, (when, when))
        return blend_state.state_of(str(self.path))

    def test_it_is_told_by_what_is_in_it_whatever_its_size_and_time_are(self) -> None:
        ends = bytes(blend_state.WHOLE_BYTES // 2 - 1)
        states = [self.state(ends + colour + ends) for colour in (b"r", b"g")]
        self.assertNotEqual(*states)
        self.assertEqual(states[1], self.state(ends + b"g" + ends, 1.7e9), "on another node")
        self.assertIsNone(blend_state.state_of(str(self.path / "away")))

    def test_of_a_large_one_to_its_ends_and_its_time_to_two_seconds(self) -> None:
        inside = bytes(blend_state.WHOLE_BYTES)
        told = [self.state(b"a" + inside + b"z")]
        self.assertEqual(told[0], self.state(b"a" + inside + b"z", 1e9 + 1.9))
        told.append(self.state(b"a" + inside + b"z", 1e9 + 2))
        told += [self.state(b"A" + inside + b"z"), self.state(b"a" + inside + b"Z")]
        told.append(self.state(b"a" + inside + b"0z"))
        self.assertEqual(5, len({*told}))

    def test_what_it_links_to_counts_wherever_that_lies(self) -> None:
        def told(*linked: bytes) -> str:
            folder = Path(tempfile.mkdtemp(dir=self.path.parent))
            files = [folder / f"{number}.blend" for number, _ in enumerate(linked)]
            for file, content in zip(files, linked):
                file.write_bytes(content)
            return blend_state.state_of(str(self.path), map(str, files))

        alone = self.state(b"a")
        both = told(b"x", b"y")
        self.assertEqual(alone, told())
        self.assertEqual(both, told(b"y", b"x"), "on another node, with other paths")
        self.assertEqual(4, len({alone, both, told(b"x"), told(b"x", b"z")}))
        self.assertNotEqual(both, [self.state(b"A"), told(b"x", b"y")][1])
        self.assertTrue(blend_state.state_of(str(self.path), ["away.blend"]))
        self.path.unlink()
        self.assertIsNone(told(b"x"))

    def test_it_is_known_with_what_it_links_to_as_that_was_when_it_was_opened(self) -> None:
        alone, library = self.state(b"a"), self.path.with_name("library.blend")
        library.write_bytes(b"x")
        opened = self.open(linked=[str(library)])
        self.assertEqual(opened.state, opened.state_on_disk())
        self.assertNotEqual(alone, opened.state)
        library.write_bytes(b"y")
        before = opened.state
        opened.set_up(opened.job)
        self.assertEqual(before, opened.state, "it is open as it was")
        self.assertNotEqual(before, opened.state_on_disk())
        self.assertEqual("", self.open(COPIES, linked=[str(library)]).state)

    def open(self, files: str = "shared", saves: bool = False, linked: Sequence = ()) -> JobBlender:
        """A Blender that has the file open, which is being saved meanwhile."""
        job = Job(1, str(self.path), "/out/f_", "CYCLES", files=files)
        say = mock.Mock()
        opened = JobBlender(str, job, self.path.parent / "b", Timeouts(), say=say, on_text=str)
        opened._open = lambda job: {"folder": str(self.path.parent), "linked": list(linked)}
        opened._refuse_engine = mock.Mock()
        with mock.patch.object(opened, "_start", str):
            with mock.patch.object(opened, "_hello", lambda: saves and self.state(b"b")):
                opened.note_file()
                opened.open()
        return opened

    def test_what_is_open_is_known_unless_it_was_saved_in_that_moment(self) -> None:
        state = self.state(b"a")
        self.assertEqual(state, self.open().state)
        self.assertIsNone(self.open(saves=True).state)

    def test_saved_meanwhile_it_stays_open_for_frames_that_are_begun_and_no_others(self) -> None:
        state, opened = self.state(b"a"), self.open()
        opened._live = types.SimpleNamespace(alive=True)
        opened.in_strips.add(7)
        self.state(b"later")

        def found(frame: int, wanted: str) -> JobBlender:
            new = mock.Mock(side_effect=InterruptedError)
            pool = BlenderPool(new=new, begin=str, opened=str, late=mock.Mock())
            pool._current = opened
            return pool.blender_for(opened.job, frame, wanted)

        self.assertIs(opened, found(7, state))
        for begun in ((8, state), (7, "later"), (7, "")):
            self.assertRaises(InterruptedError, found, *begun)
        opened._live.alive = False
        self.assertRaises(InterruptedError, found, 7, state)
        opened._live.alive, opened.state = True, ""
        self.assertRaises(InterruptedError, found, 7, "")

    def test_of_a_project_that_was_sent_nobody_asks(self) -> None:
        with mock.patch.object(blend_state, "state_of", side_effect=AssertionError):
            self.assertEqual("", self.open(COPIES).state)

    def test_only_where_it_is_known_the_manager_hears_of_it(self) -> None:
        renderer = blender.Renderer("blender", self.path.parent / "scratch", say=str)
        self.addCleanup(renderer.close)
        for state in ("of now", "", None):
            opened = types.SimpleNamespace(
                job=JOB, split={"lines": 9}, state=state, about={}, devices={}, warnings=()
            )
            renderer._opened(opened)
            told = {"job_id": 1, "state": state, "lines": 9}
            self.assertEqual(None if state is None else told, renderer.verdict)


class OfOneState(StripCase):
    """What is there of a frame is of one state of the .blend."""

    def setUp(self) -> None:
        super().setUp()
        self.on_disk = "other"
        self.renderer._timeouts = Timeouts(late_s=0.05)
        self.blender.state = "wanted"
        self.reopened: list[str] = []  # in which states
        self.asked_for: set[tuple] = set()
        self.renderer._with_session = self.opened
        self.renderer.verdict = {"job_id": 1, "state": "other"}
        self.blender.state_on_disk = lambda: self.on_disk
        for patch in (
            mock.patch.object(blender, "LOOK_AGAIN_S", 0.01),
            mock.patch(f"{__name__}.CUT", replace(CUT, state="wanted")),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def opened(self, job: Job, *begun: object) -> Blender:
        self.asked_for.add(begun)
        if self.blender.killed > len(self.reopened):
            self.blender.state = self.on_disk
            self.reopened.append(self.on_disk)
        return self.blender

    def test_in_another_one_none_is_rendered(self) -> None:
        self.blender.state = "other"
        result = self.renderer.strip(JOB, CUT, str(self.target))
        self.assertEqual((0, 0), (self.blender.asked, self.blender.killed))
        self.assertEqual(("failed", False), (result.result, result.unable))
        self.assertIn("in another state", result.error)
        self.assertEqual(self.renderer.verdict, result.verdict)

    def test_nor_are_any_joined(self) -> None:
        rendered = []
        self.renderer._render_live = lambda at, *_, **__: rendered.append(at.state) or Failed("x")
        self.blender.state = "other"
        result = self.renderer.render(JOB, 7, ["a.exr"], "wanted")
        self.assertEqual((self.renderer.verdict, []), (result.verdict, rendered))
        self.blender.state = "wanted"
        self.renderer.render(JOB, 7, ["a.exr"], "wanted")
        self.renderer.render(JOB, 7, ["a.exr"])
        self.assertEqual(["wanted"] * 2, rendered)
        self.assertEqual({(7, "wanted"), (7, "")}, self.asked_for)

    def test_what_is_wanted_is_opened_where_it_is_there_by_now(self) -> None:
        """A network folder was late; or by its size and time it seemed to be the same file."""
        self.blender.state, self.on_disk = "other", "wanted"
        self.assertEqual("done", self.render(False).result)
        self.assertEqual(["wanted"], self.reopened)

    def test_where_nobody_can_tell_it_is_opened_again_and_then_left_to_others(self) -> None:
        self.blender.state, self.on_disk = None, None
        result = self.renderer.strip(JOB, CUT, str(self.target))
        self.assertEqual(("failed", True, None), (result.result, result.unable, result.verdict))
        self.assertNotEqual([], self.reopened)


class FilesRead(unittest.TestCase):
    """What is told of the files that a strip was made of."""

    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name)
        spec = importlib.util.spec_from_file_location("checks", RENDERING / "scene_checks.py")
        self.checks = importlib.util.module_from_spec(spec)
        with mock.patch.dict(sys.modules, {"bpy": mock.Mock(), "addon_utils": mock.Mock()}):
            spec.loader.exec_module(self.checks)
        self.needed: list[tuple[str, str, str]] = []
        self.checks.needed_files = lambda scene: self.needed
        self.checks.files_of_frames = lambda scene, frames: [
            ("cache", "smoke", str(self.folder / f"smoke_{frame}.vdb")) for frame in frames
        ]

    def write(self, kind: str, name: str, content: bytes, at: int) -> None:
        path = self.folder / name
        path.write_bytes(content)
        os.utime(path, (at, at))
        self.needed.append((kind, name, str(path)))

    def now(self, frame: int = 7) -> list[str]:
        return self.checks.files_now(self.checks.files_read(None, frame))

    def test_by_size_and_by_time_and_of_this_frame(self) -> None:
        self.write("texture", "wood.png", b"old", 1000)
        self.write("script", "lamp.ies", b"beam", 1000)
        first = self.now()
        self.write("texture", "wood.png", b"old", 2000)
        later = self.now()
        self.assertEqual(([True, False], 2), ([a == b for a, b in zip(first, later)], len(later)))
        self.write("texture", "wood.png", b"older", 2000)
        self.assertFalse({*later} & {*self.now()})
        before = self.now()
        (self.folder / "smoke_7.vdb").write_bytes(b"smoke")
        self.assertFalse({*before} & {*self.now()})
        self.assertEqual(before, self.now(8), "that of another frame")

    def test_what_cycles_does_not_read_does_not_count_nor_what_is_away(self) -> None:
        none = self.now()
        for kind in ("media", "font", "library"):
            self.write(kind, kind, b"else", 1000)
        self.needed += [("texture", "away", str(self.folder / "away.png"))]
        self.needed += [("cache", "bakes", str(self.folder)), ("texture", "odd", "a\0b")]
        self.assertEqual(none, self.now())

    def test_a_blender_that_does_not_tell_is_no_reason_to_render_nothing(self) -> None:
        self.checks.needed_files = mock.Mock(side_effect=AttributeError("bakes"))
        self.assertEqual([], self.checks.files_read(None, 7))

    def test_it_comes_to_the_manager_with_the_strip(self) -> None:
        result = FrameResult("done", read=(("5a" * 8, "01" * 8), ("5a" * 8, "02" * 8)))
        work = Work(Task(JOB, 7, "strips", {"part": 1}), "lease")
        report = json.loads(json.dumps(reports.task_report("w", work, result)))
        self.assertEqual(result.read, wire_in.parse_report(report).read)
        self.assertEqual((), wire_in.parse_report({**report, "read": []}).read)
        for wrong in ("x", [["5a" * 8]], [["5a" * 8, 5]], [["5a" * 8, "x" * 16]], [report["read"]]):
            with self.assertRaises(wire_in.BadInput):
                wire_in.parse_report({**report, "read": wrong})
        with self.assertRaises(wire_in.BadInput):
            wire_in.parse_report({**report, "read": report["read"] * 2})


class RenderEngine:
    """Stands in for bpy.types.RenderEngine."""


class Engine(RenderEngine):
    """Stands in for Cycles."""

    bl_idname = "CYCLES"

    def update(self) -> str:
        return "updated"

    def render(self, depsgraph: object) -> str:
        return "rendered"


class HandingOver(unittest.TestCase):
    def setUp(self) -> None:
        bpy = mock.MagicMock()
        bpy.types.RenderEngine = RenderEngine
        self.split_frames = self.load("split_frames", bpy)
        self.split_verdicts = self.load("split_verdicts", bpy)
        self.handlers = bpy.app.handlers

    @staticmethod
    def load(name: str, bpy: mock.MagicMock) -> types.ModuleType:
        spec = importlib.util.spec_from_file_location(name + "_apart", RENDERING / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            spec.loader.exec_module(module)
        return module

    def lacking(
        self, channels: set[str], *layers: str, fails: str = "", clean: dict | None = None
    ) -> list[str]:
        """What lacks once Blender has asked for these layers, in which one raises."""
        self.given = []
        values = ("/p/joined.exr", {}, channels, clean or {}, {})
        with self.split_frames.handing_over(*values) as lacking:
            for name in layers:
                engine = Given(fails == name, *(["Noisy Image"] if name in (clean or {}) else []))
                self.given.append(engine)
                depsgraph = mock.MagicMock()
                depsgraph.view_layer.name = name
                try:
                    Engine.render(engine, depsgraph)
                except Failed:
                    pass  # Blender prints it, and goes on
                self.assertEqual((0, 0, 40, 24), engine.asked, "what the border leaves")
                last = None if engine.fails else "right"
                self.assertEqual(last, engine.view, "of whose camera the metadata tells")
        self.assertEqual("rendered", Engine().render(None), "as before")
        return [str(each) for each in lacking]

    def test_the_samples_of_each_layer_are_heard(self) -> None:
        """As 4.5 tells them, of a layer that ended early and one with a name that looks like it."""
        self.handlers.render_stats = listeners = []
        with self.split_frames.told_samples() as told:
            for layer, *numbers in (("A", 0, 1, 16, 9, 0), ("Two | Sample 3/48", 0, 1, 32, 48, 0)):
                for text in ("Updating Meshes", *(f"Sample {number}/48" for number in numbers)):
                    listeners[0](f"Mem:9.08M | Scene, {layer} | {text}", None)
                listeners[0](f"Mem:9.08M | Scene, {layer} | Finished", None)
        self.assertEqual([16, 48], told)
        self.assertEqual([], listeners, "as before")

    def test_what_optix_denoises_is_not_cut_up(self) -> None:
        """No Blender takes it where there is no such card."""
        settings = {"use_denoising": True, "film_exposure": 1.0, "denoising_use_gpu": False}
        of_layer = types.SimpleNamespace(use_denoising=True, use_pass_shadow_catcher=False)
        layers = mock.MagicMock()
        layers.__iter__.return_value = [types.SimpleNamespace(name="A", use=True, cycles=of_layer)]
        said = []
        for denoiser in ("OPENIMAGEDENOISE", "OPTIX"):
            cycles = types.SimpleNamespace(denoiser=denoiser, **settings)
            scene = types.SimpleNamespace(cycles=cycles, view_layers=layers)
            layers.__getitem__.return_value.cycles = of_layer
            with (
                mock.patch.dict(sys.modules, {"_cycles": mock.Mock(with_openimagedenoise=True)}),
                mock.patch.object(self.split_verdicts.importlib.util, "find_spec"),
            ):
                said.append([*filter(None, self.split_verdicts._of_denoising(scene))])
        self.assertEqual([[], ["it is denoised by OptiX"]], said)

    def test_of_its_system_nobody_is_asked_who_may_not_answer(self) -> None:
        """Defect: on Windows, Blender 5.1 and newer asked WMI whenever they opened a project. That
        the names are the same lets older workers help."""
        of_windows = {"PROCESSOR_ARCHITECTURE": "x86", "PROCESSOR_ARCHITEW6432": "AMD64"}
        with mock.patch.dict(os.environ, of_windows):
            self.assertEqual((platform.system(), platform.machine()), self.split_verdicts._system())
            with mock.patch.object(self.split_verdicts, "os", mock.Mock(spec=["environ"])) as named:
                named.environ = os.environ
                self.assertEqual(("Windows", "AMD64"), self.split_verdicts._system())
                del os.environ["PROCESSOR_ARCHITEW6432"]
                self.assertEqual(("Windows", "x86"), self.split_verdicts._system())

    def test_metadata_comes_in_the_order_of_cycles(self) -> None:
        """A JPEG shows it: there it is a list."""
        a = ["cycles.A.samples", "cryptomatte/9/name", "cryptomatte/9/hash", "cryptomatte/1/name"]
        a += ["cryptomatte/1/manifest", "cycles.A.new", "cycles.A.total_time"]
        a += ["cycles.A.render_time", "cycles.A.synchronization_time"]
        b = ["cycles.B.samples", "cryptomatte/5/name", "cryptomatte/5/new"]
        texts = dict.fromkeys(sorted(["Date", *a, *b]), "text")
        texts["cryptomatte/9/name"] = "A.CryptoObject"
        texts["cryptomatte/1/name"] = "A.CryptoAsset"
        texts["cryptomatte/5/name"] = "B.CryptoMaterial"
        self.assertEqual(a, self.split_frames._metadata(texts, "A"))
        self.assertEqual(b, self.split_frames._metadata(texts, "B"))

    def test_what_is_in_the_file_is_all_there(self) -> None:
        channels = {"A.Combined.R", "B.Combined.R"}
        self.assertEqual([], self.lacking(channels, "A", "B"))

    def test_a_layer_that_is_denoised_gets_both_pictures(self) -> None:
        before, after = mock.Mock(), mock.Mock()
        channels = {"A.Combined.R", "B.Combined.R"}
        self.assertEqual([], self.lacking(channels, "A", "B", clean={"B": (before, after)}))
        plain, denoised = ([each.rect for each in engine.passes] for engine in self.given)
        plain[0].foreach_set.assert_not_called()
        denoised[0].foreach_set.assert_called_once_with(after.reshape(-1))
        denoised[1].foreach_set.assert_called_once_with(before.reshape(-1))

    def test_a_pass_that_is_not_in_it_is_named(self) -> None:
        self.assertEqual(["Combined"], self.lacking({"A.Combined.R"}, "A", "B"))

    def test_a_pass_of_which_only_some_channels_are_in_it_is_named(self) -> None:
        wanted = types.SimpleNamespace(fullname="Combined", channel_id="RG")
        for there, lacks in (({"r"}, ["Combined"]), ({"r", "g"}, [])):
            channels = {f"a.combined.{letter}" for letter in there}
            self.assertEqual(lacks, [*self.split_frames._lacking("A", [wanted], channels)])

    def test_who_never_asks_has_nothing(self) -> None:
        self.assertEqual([self.split_frames.EVERY_PASS], self.lacking({"A.Combined.R"}))

    def test_a_layer_that_could_not_be_handed_over_is_lacking(self) -> None:
        """Defect: Blender goes on, and the layer is black."""
        channels = {"A.Combined.R", "B.Combined.R"}
        self.assertIn("A", self.lacking(channels, "A", "B", fails="A"))
        self.assertIn("B", self.lacking(channels, "A", "B", fails="B"))

    def test_older_blenders_want_each_pixel_by_itself(self) -> None:
        """Defect: of 3.4 as blender.org has it no denoised picture could be made of strips."""
        taken = []

        def foreach_set(pixels: Pixels) -> None:
            if pixels.rank == 1:
                raise TypeError("expected sequence size 3072, got 12288")
            taken.append(pixels)

        self.split_frames._exchange(foreach_set, Pixels())
        self.assertEqual([2], [each.rank for each in taken])


class Pixels:
    """As much of an array as is asked for: lines of pixels of four numbers."""

    shape, rank = (48, 64, 4), 3

    def reshape(self, *shape: int) -> Pixels:
        found = Pixels()
        found.rank = len(shape)
        return found


VIEWS = [types.SimpleNamespace(name=name) for name in ("left", "right")]


class Given(Engine):
    """An engine with passes of one channel, Combined and others."""

    view = None

    def __init__(self, fails: bool, *others: str) -> None:
        self.fails = fails
        self.passes = [
            types.SimpleNamespace(name=name, fullname=name, channel_id="R", rect=mock.Mock())
            for name in ("Combined", *others)
        ]

    def begin_result(self, *place: int, layer: str) -> mock.Mock:
        self.asked = place
        if self.fails:
            raise Failed("There is no memory for it.")
        return mock.Mock(layers=[types.SimpleNamespace(passes=self.passes)])

    def end_result(self, result: object) -> None:
        pass

    def active_view_set(self, view: str) -> None:
        self.view = view

    get_result = mock.Mock(return_value=mock.Mock(resolution_x=40, resolution_y=24, views=VIEWS))


@needs.blender_shims("5.2")
class InBlender(unittest.TestCase):
    def test_what_blender_does_not_read_is_told(self) -> None:
        """It leaves such a pass black, and says nothing."""
        with tempfile.TemporaryDirectory() as folder:
            scenes.run_blender(
                blender_shims()["5.2"],
                *("--factory-startup", "--python-exit-code", "1", "--python", str(INSIDE)),
                *("--", str(RENDERING), folder),
            )
            told = json.loads((Path(folder) / "told.json").read_text(encoding="utf-8"))
        self.assertEqual({"read": [], "unread": ["Normal"], "filled": True}, told)


if __name__ == "__main__":
    unittest.main()
