"""When a small picture is made with its frame, and when later: the session's judgement, apart from
Blender. That Blender makes them is test_worker_pictures_real.py's matter."""

from __future__ import annotations

import base64
import contextlib
import errno
import io
import os
import queue
import sys
import tempfile
import types
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT

SESSION = ROOT / "worker" / "rendering" / "render_session.py"
HD = (1920, 1080)


def load_session():
    """The module as it is inside Blender, with modules that do nothing, not begun."""
    module = types.ModuleType("noctiluca_session_apart")
    module.__file__ = str(SESSION)
    source = SESSION.read_text(encoding="utf-8").removesuffix("main()\n")
    of_blender = {name: mock.MagicMock() for name in ("addon_utils", "bpy", "mathutils")}
    of_blender["bpy"].app.version = (4, 5, 0)
    with mock.patch.dict(sys.modules, of_blender):
        exec(compile(source, str(SESSION), "exec"), module.__dict__)
    return module


class Previews(unittest.TestCase):
    def setUp(self):
        self.session = load_session()
        self.at = 1000.0
        clock = mock.patch.object(self.session.time, "perf_counter", lambda: self.at)
        clock.start()
        self.addCleanup(clock.stop)
        self.previews = self.session.Previews()

    def make(self, seconds: float) -> None:
        """One is made, and takes so long."""

        def write(*_arguments):
            self.at += seconds

        with mock.patch.object(self.previews, "_write", write):
            self.previews.make("/p/a.exr", "/t/a.jpg", None)

    def made_of(self, frames: int, frame_s: float, cost_s: float) -> int:
        """How many of so many frames have theirs at once."""
        made = 0
        for _ in range(frames):
            self.at += frame_s
            if not self.previews.too_dear(HD, frame_s):
                self.make(cost_s)
                made += 1
        return made

    def test_each_frame_that_takes_seconds_has_its_own_at_once(self):
        self.assertEqual(10, self.made_of(10, 5.0, 0.09))

    def test_of_light_frames_something_is_seen_every_few_seconds(self):
        """Defect: a first one that paid for the set-up decided that no other was made in time."""
        self.make(1.2)
        self.make(0.09)
        made = self.made_of(300, 0.2, 0.09)  # a minute
        self.assertIn(made, range(8, 12))

    def test_one_that_a_busy_disk_held_up_decides_nothing(self):
        self.make(0.09)
        self.make(1.2)
        self.assertIn(self.made_of(300, 0.2, 0.09), range(8, 12))

    def test_they_take_no_more_than_their_share(self):
        self.made_of(50, 0.2, 2.0)
        began = self.at
        made = self.made_of(3000, 0.2, 2.0)
        self.assertGreater(made, 2)
        self.assertLess(2.0 * made, 0.03 * (self.at - began))


class OfStrips(unittest.TestCase):
    """It is made while the worker looks at the strip and sends it, and holds nobody up."""

    def setUp(self):
        self.module = load_session()
        self.module.bpy.app.version = (4, 5, 0)
        self.session = self.module.Session(mock.MagicMock())
        self.session.link.commands = queue.Queue()
        self.session.scene = types.SimpleNamespace(
            render=types.SimpleNamespace(use_multiview=False)
        )
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.target = os.path.join(place.name, "preview.jpg")
        self.own, self.module.make_strip_preview = self.module.make_strip_preview, self.make
        self.made = 0

    def make(self, _scene: object, target: str, *place: int) -> bool:
        self.assertEqual((12, 20), place)
        self.made += 1
        with open(target, "wb") as file:
            file.write(b"jpeg")
        return True

    def rendered(self, *size: int, seconds: float = 60.0) -> None:
        rendering = types.SimpleNamespace(sizes=[[1, 1], list(size)], seconds=seconds)
        self.session._plan_strip_preview(rendering, "/scratch/strip-1", self.target, (12, 20))

    def test_it_is_sent_under_the_name_of_its_strip(self):
        self.rendered(3840, 272)
        self.assertEqual(0, self.made, "before it is answered nothing is done")
        for _ in range(2):
            self.session.use_spare_time()
        sent = mock.call(
            "preview", jpeg=base64.b64encode(b"jpeg").decode(), strip="/scratch/strip-1"
        )
        self.assertEqual([sent], self.session.link.send.mock_calls)

    def test_none_is_made_when_the_next_command_has_come(self):
        self.rendered(3840, 272)
        self.session.link.commands.put({"do": "strip"})
        self.session.use_spare_time()
        self.assertEqual((0, []), (self.made, self.session.link.send.mock_calls))

    def test_none_is_made_where_it_would_take_much_of_the_strips_time(self):
        for seconds, made in ((2.0, 0), (30.0, 1)):
            self.rendered(3840, 272, seconds=seconds)
            self.session.use_spare_time()
            self.assertEqual(made, self.made, seconds)
        self.rendered(120, 96, seconds=0.1)
        self.session.use_spare_time()
        self.assertEqual(2, self.made, "one that small takes none to speak of")

    def test_none_is_made_of_one_that_takes_much_memory_nor_where_nobody_looks(self):
        self.rendered(16000, 1001, seconds=600.0)
        self.session.use_spare_time()
        self.session.scene.render.use_multiview = True
        self.rendered(64, 16)
        self.session.use_spare_time()
        self.session.scene.render.use_multiview = False
        self.target = None
        self.rendered(64, 16)
        self.session.use_spare_time()
        self.assertEqual(0, self.made)

    def test_that_of_a_strip_in_pieces_is_made_of_its_file_while_that_is_here(self):
        """For Blender has only the last piece."""
        self.session._part = lambda: (20, 0, 500, 300)
        for dear, views, target, made in (
            (False, False, self.target, 1),
            (True, False, self.target, 0),
            (False, True, self.target, 0),
            (False, False, None, 0),
        ):
            previews = self.session.previews = mock.Mock()
            previews.too_dear.return_value = dear
            previews.make.side_effect = lambda _file, target, scene: self.make(
                scene, target, 12, 20
            )
            self.session.scene.render.use_multiview, self.made = views, 0
            self.session._make_pasted_preview("/s/pasted.exr", "/s", target, 9.0, 48)
            self.assertEqual(made, self.made)
            previews.too_dear.assert_called_once_with((480, 48), 9.0)
            self.session.use_spare_time()
        previews.make.assert_not_called()
        sent = mock.call("preview", jpeg=base64.b64encode(b"jpeg").decode(), strip="/s")
        self.assertEqual([sent], self.session.link.send.mock_calls)

    def test_one_that_blender_cannot_make_is_left_out(self):
        self.module.make_strip_preview = self.own
        with open(self.target, "wb") as file:
            file.write(b"that of the strip before")
        broken = mock.patch.object(
            self.module.split_frames, "save_as_seen", side_effect=RuntimeError("no buffer")
        )
        self.rendered(64, 16)
        with broken, contextlib.redirect_stdout(io.StringIO()):
            self.session.use_spare_time()
        self.assertEqual([], self.session.link.send.mock_calls)


class MadeOfStrips(unittest.TestCase):
    def test_where_there_is_no_room_to_join_them_another_node_may_have_more(self):
        module = load_session()
        module.bpy.app.version = (4, 5, 0)
        session = module.Session(mock.MagicMock())
        session.scene, session._part = mock.MagicMock(), mock.Mock()
        full = OSError(errno.ENOSPC, "No space left on device")
        for step, denoised in ((None, None), (full, None), (None, full)):
            with (
                self.subTest(join=step, denoise=denoised),
                mock.patch.object(module.exr_strips, "join", side_effect=step),
                mock.patch.object(module.exr_strips, "read_head", return_value=({}, set())),
                mock.patch.object(module.exr_strips, "some_lines", return_value={5: {}}),
                mock.patch.object(module.joined_denoising, "denoise", side_effect=denoised),
            ):
                if not (step or denoised):
                    *_, looked_at = session._join(["1.exr"], "joined.exr")
                    self.assertEqual({5: {}}, looked_at, "what Blender reads is compared with it")
                    continue
                with self.assertRaisesRegex(
                    module.SceneError, "No space left on device.: make"
                ) as said:
                    session._join(["1.exr"], "joined.exr")
                self.assertTrue(said.exception.unable)

    def test_the_joined_file_goes_with_its_frame_and_a_damaged_strip_is_a_sentence(self):
        """One is as large as the frame, and its folder stays as long as the job's Blender."""
        module = load_session()
        module.bpy.app.version = (4, 5, 0)
        session = module.Session(mock.MagicMock())
        damaged = module.exr_strips.Damaged(1, "ends too early")
        with tempfile.TemporaryDirectory() as folder:
            joined = Path(folder, "frame-1.exr")

            def join(_strips, target):
                Path(target).write_bytes(b"all of it")
                return {}, set(), {}, {}

            for problem in (None, damaged):
                handing_over = mock.MagicMock()
                handing_over.return_value.__enter__.side_effect = problem
                with (
                    mock.patch.object(session, "_join", side_effect=join),
                    mock.patch.object(module.split_frames, "handing_over", handing_over),
                ):
                    if problem is None:
                        with session._of_strips(["1.exr"], str(joined)[:-4]):
                            self.assertTrue(joined.exists())
                    else:
                        with self.assertRaisesRegex(module.SceneError, "^Strip 2 of .* too early"):
                            session._of_strips(["1.exr"], str(joined)[:-4]).__enter__()
                self.assertFalse(joined.exists())

    def test_where_there_is_no_room_for_a_strip_another_node_may_have_more(self):
        """Defect: that Python had failed in Blender, with the name of an error."""
        module = load_session()
        module.bpy.app.version = (4, 5, 0)
        session = module.Session(mock.MagicMock())
        session.scene = mock.MagicMock()
        done = types.SimpleNamespace(files=[["a.exr"]], seconds=1.0, updates=4)
        full = OSError(errno.ENOSPC, "No space left on device")
        for side, broken in (
            (0, (module.exr_strips, "cut")),
            (48, (module.strip_pieces, "paste")),
            (48, (session, "_piece")),  # that counts its samples
        ):
            with (
                self.subTest(broken=broken[1]),
                mock.patch.multiple(
                    session, _lacking=lambda _: [], _part=lambda: (0, 0, 96, 96), _piece=mock.Mock()
                ),
                mock.patch.object(module.split_verdicts, "heeded_side", lambda *_, s=side: s),
                mock.patch.object(module.split_verdicts, "margin", lambda _: 24),
                mock.patch.object(*broken, side_effect=full),
            ):
                session._piece.return_value = done
                with self.assertRaises(module.SceneError) as caught:
                    session.strip({"frame": 7, "folder": "/t", "top": 0, "lines": 96})
                self.assertTrue(caught.exception.unable)
                self.assertEqual(
                    "The strip cannot be kept on this node (No space left on device): make room on"
                    " its disk.",
                    str(caught.exception),
                )

    def test_a_piece_that_was_not_rendered_is_not_hidden_by_the_others(self):
        """Defect: what the engine did on all pieces of a strip was added up; one without any went
        into the picture, black."""
        module = load_session()
        module.bpy.app.version = (4, 5, 0)
        session = module.Session(mock.MagicMock())
        session.scene = mock.MagicMock()
        worked = iter((40, 0, 44, 41))
        doubles = {
            "_lacking": lambda _: [],
            "_part": lambda: (0, 0, 96, 96),
            "_piece": lambda *_: types.SimpleNamespace(
                files=[["a.exr"]], seconds=1.0, updates=next(worked)
            ),
            "_make_pasted_preview": lambda *_: None,
        }
        with (
            mock.patch.multiple(session, **doubles),
            mock.patch.object(module.split_verdicts, "heeded_side", lambda *_: 48),
            mock.patch.object(module.split_verdicts, "margin", lambda _: 24),
            mock.patch.object(module.strip_pieces, "paste"),
        ):
            said = session.strip({"frame": 7, "folder": "/t", "top": 0, "lines": 96})
        self.assertEqual((0, 4.0), (said["updates"], said["seconds"]))

    def test_joining_and_denoising_are_of_the_frames_time(self):
        """Defect: a frame denoised for minutes was said to have taken the seconds after them."""
        module = load_session()
        module.bpy.app.version = (4, 5, 0)
        session = module.Session(mock.MagicMock())
        session.scene, session.output = mock.MagicMock(), "/out/f_"
        at = [1000.0]

        @contextlib.contextmanager
        def joined(strips: object, _folder: str):
            at[0] += 300.0 if strips else 0.0
            yield []
            at[0] += 7.0  # a file is removed

        rendering = types.SimpleNamespace(files=[["a", "b"]], seconds=9.0, named=[], sizes=[])
        doubles = {
            "_of_strips": joined,
            "_render": lambda *_: rendering,
            "_lacking": lambda _: [],
            "_refuse_programs": lambda _: None,
        }
        clock = mock.patch.object(module.time, "perf_counter", lambda: at[0])
        private = mock.patch.object(module.path_lengths, "private_error", lambda *_: "")
        with clock, private, mock.patch.multiple(session, **doubles):
            for strips, seconds in ((["1.exr", "2.exr"], 309.0), ([], 9.0)):
                said = session.frame({"frame": 7, "folder": "/t", "strips": strips})
                self.assertEqual(seconds, said["seconds"])


if __name__ == "__main__":
    unittest.main()
