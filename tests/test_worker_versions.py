"""A .blend of a newer Blender: known-bad pairs are refused unopened, possible ones rendered.

The files are saved by every Blender there is here, plain and compressed. Which pairs are bad was
seen with Blender alone; see rendering/blend_header.py.
Caught when planted: a Huffman code a bit too short, a crash tried again, a pipe that is opened.
"""

from __future__ import annotations

import dataclasses
import os
import random
import shutil
import tempfile
import time
import unittest
import zlib
from pathlib import Path
from unittest import mock

from support import blenders as installed
from support import needs, scenes

from rendering import blend_header, blenders, versions
from rendering import renderer as blender
from rendering.blender_pool import BlenderPool
from rendering.blenders import Blender
from rendering.errors import CannotOpen, NeverOpens
from rendering.job import Timeouts
from rendering.job_blender import JobBlender

HEAVY_S = 20  # for tests/run.py
SAVE = """
import bpy
for name, compress in (("plain", False), ("packed", True)):
    path = %r + "/%%d.%%d-%%s.blend" %% (*bpy.app.version[:2], name)
    bpy.ops.wm.save_as_mainfile(filepath=path, compress=compress)
"""
# (saved by, opened by): what Blender alone makes of it.
OPENS = {((4, 5), (4, 2)), ((5, 0), (4, 5)), ((5, 2), (4, 5)), ((5, 2), (5, 0))}
FORGERIES = 3000


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.said: list[tuple[str, str]] = []
        self.results: list[blender.FrameResult] = []

    def renderer(self, executable: str) -> blender.Renderer:
        renderer = blender.Renderer(
            executable,
            self.folder / "scratch",
            say=lambda level, sentence: self.said.append((level, sentence)),
        )
        self.addCleanup(renderer.close, now=True)
        return renderer

    def job(self, blend: Path, **more) -> blender.Job:
        values = {"job_id": 1, "output_path": f"{self.folder}/out/f_", "render_engine": "CYCLES"}
        return blender.Job(blend_file=str(blend), **{**values, **more})


class Headers(Case):
    def test_plain_ones_of_every_age(self):
        for head, version in (
            (b"BLENDER-v279REND", (2, 79)),
            (b"BLENDER_V250REND", (2, 50)),
            (b"BLENDER-v405REND", (4, 5)),
            (b"BLENDER17-01v0500REND", (5, 0)),
            (b"BLENDER17-01v0612REND", (6, 12)),
        ):
            self.assertEqual(blend_header.saved_by(head), version)
            squeezed = zlib.compressobj(wbits=31)
            packed = squeezed.compress(head * 100) + squeezed.flush()
            self.assertEqual(blend_header.saved_by(packed), version)

    def test_what_is_no_header_has_no_version(self):
        marks = (blend_header.ZSTANDARD, blend_header.GZIP)
        for head in (b"", b"BLENDER", b"BLENDER-v4", b"PK\3\4", *marks, marks[0] + b"\xff" * 40):
            self.assertIsNone(blend_header.saved_by(head))

    def test_only_the_last_series_opens_the_next_major_version(self):
        for saved, here, opens in (
            ((4, 0), (3, 4), False),
            ((4, 0), (3, 6), True),
            ((5, 0), (3, 6), False),
            ((5, 0), (4, 4), False),
            ((5, 0), (4, 5), True),
            ((4, 5), (4, 2), True),
            ((3, 0), (2, 93), True),
            ((6, 0), (4, 5), False),
            ((6, 0), (5, 0), False),
        ):
            self.assertEqual(blend_header.can_open(here, saved), opens, (saved, here))


class Choices(unittest.TestCase):
    HERE = [Blender(each, blenders.series(each)) for each in ("5.2", "4.5", "4.2", "3.6", "3.4")]

    def chosen(self, rule: str, wanted: str, saved: str = "", here=HERE) -> str | None:
        found = blenders.choose(here, rule, blenders.series(wanted), blenders.series(saved) or None)
        return found and found.program

    def test_the_same_series_or_the_nearest_that_loses_nothing(self):
        for wanted, saved, program in (
            ("4.2.1", "", "4.2"),
            ("3.4.1 LTS", "3.4", "3.4"),
            ("4.3.0", "", "4.5"),
            ("4.0", "4.0", "4.2"),
            ("5.3", "5.2", "5.2"),
            ("", "4.2", "4.2"),
            ("", "", "5.2"),
            ("4.2", "5.0", "5.2"),  # 4.2 is known not to open what 5.0 saved
        ):
            with self.subTest(wanted=wanted, saved=saved):
                self.assertEqual(self.chosen("same", wanted, saved), program)

    def test_exactly_that_series_or_none_and_any_is_the_newest(self):
        self.assertEqual(self.chosen("exact", "3.6.9"), "3.6")
        self.assertIsNone(self.chosen("exact", "4.4"))
        self.assertEqual(self.chosen("any", "3.4", "3.4"), "5.2")
        unknown = [Blender("new", (5, 2)), Blender("odd", ())]
        self.assertEqual(self.chosen("same", "4.2", "4.2", unknown), "new")
        self.assertIsNone(self.chosen("same", "4.2", here=[]))

    def test_the_only_one_is_taken_without_a_look_at_the_file(self):
        only = Blender("/named/blender", (3, 4))
        job = blender.Job(1, "/nowhere.blend", "/out/f_", "CYCLES", blender_version="5.2.0")
        with mock.patch.object(versions, "saved_by", side_effect=AssertionError):
            self.assertIs(versions.chosen([only], job), only)
        exact = dataclasses.replace(job, blender="exact")
        with self.assertRaisesRegex(CannotOpen, r"Blender 5\.2 only, and this node has 3\.4"):
            versions.chosen([only], exact)


class Refused(unittest.TestCase):
    """What a Blender that has opened the file turns out to lack, and for how long that counts."""

    def opened(self, away: str, goes_on_with: str, scene: str = "S", **job) -> str:
        """Why the scene S is refused, whose file names this engine."""
        told = {"blend_file": "/a.blend", "output_path": "/out/f_", "render_engine": "", **job}
        made = JobBlender(str, blender.Job(1, **told), Path("/s"), Timeouts(), say=str, on_text=str)
        said = f"Error: Engine '{away}' not available for scene 'S' (an add-on may need to be ...)"
        made.kill, made._live = (
            mock.Mock(),
            mock.Mock(**{"lines_until.return_value": [said], "hello.return_value": {}}),
        )
        made._hello()
        try:
            made._refuse_engine(made.job, scene, goes_on_with)
        except CannotOpen as problem:
            return str(problem)
        return ""

    def test_an_engine_that_is_not_there(self):
        for goes_on_with in ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT", "BLENDER_WORKBENCH"):
            self.assertIn("no render engine OCTANE", self.opened("OCTANE", goes_on_with))

    def test_what_is_the_same_engine_or_came_with_the_file_or_was_chosen_is_none_that_lacks(self):
        for away, goes_on_with, chosen in (
            ("BLENDER_EEVEE", "BLENDER_EEVEE_NEXT", ""),  # of 5.0, opened with 4.5
            ("BLENDER_EEVEE_NEXT", "BLENDER_EEVEE", ""),
            ("MINE", "MINE", ""),  # registered by the file's own script
            ("CYCLES", "CYCLES", ""),
            ("OCTANE", "BLENDER_EEVEE", "BLENDER_EEVEE"),
        ):
            said = self.opened(away, goes_on_with, render_engine=chosen)
            self.assertEqual(said, "", (away, goes_on_with, chosen))
        self.assertEqual(self.opened("OCTANE", "BLENDER_EEVEE", "another scene of the file"), "")

    def test_a_crash_is_not_tried_again_and_a_missing_add_on_is(self):
        for kind, tries in ((NeverOpens, 1), (CannotOpen, 2)):
            made = mock.Mock(**{"take.return_value": "", "open.side_effect": kind("why")})
            pool = BlenderPool(new=None, begin=None, opened=None, late=None)
            for _ in range(2):
                with self.assertRaisesRegex(CannotOpen, "why"):
                    pool.open(made)
            self.assertEqual(made.open.call_count, tries, kind)


@needs.blender
class RealFiles(Case):
    @classmethod
    def setUpClass(cls):
        cls.saved = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.saved)
        cls.by_version = {}
        for executable in installed():
            cls.by_version[versions.blender_version(executable)] = executable
            base = scenes.make(executable, cls.saved / "base.blend")
            scenes.run_blender(executable, str(base), "--python-expr", SAVE % str(cls.saved))

    def files(self) -> list[tuple[tuple, Path]]:
        found = []
        for path in sorted(self.saved.glob("*-*.blend")):
            major, minor = path.name.split("-")[0].split(".")
            found.append(((int(major), int(minor)), path))
        return found

    def test_every_files_version_is_read(self):
        self.assertEqual(len(self.files()), 2 * len(self.by_version))
        for version, path in self.files():
            with self.subTest(path.name):
                self.assertEqual(versions.saved_by(str(path)), version)

    def test_damage_is_no_version_and_costs_no_time(self):
        rng = random.Random(5)
        heads = [path.read_bytes()[:3000] for _version, path in self.files()]
        began = time.process_time()
        for _ in range(FORGERIES):
            head = bytearray(rng.choice(heads))
            for _ in range(rng.randint(1, 5)):
                head[rng.randrange(4, 200)] = rng.randrange(256)
            version = blend_header.saved_by(bytes(head[: rng.choice((20, 60, 3000))]))
            self.assertTrue(version is None or len(version) == 2)
        self.assertLess(time.process_time() - began, 30)

    def test_known_bad_pairs_are_refused_before_blender_is_started(self):
        pairs = 0
        for here, executable in self.by_version.items():
            # Within a major version an older Blender opens what a newer one wrote.
            newer = [(s, p) for s, p in self.files() if s[0] > here[0]]
            bad = [(s, p) for s, p in newer if (s, here) not in OPENS]
            renderer = self.renderer(executable)
            for saved, path in bad:
                with self.subTest(path.name, here=here):
                    self.said.clear()
                    result = renderer.render(self.job(path), 1)
                    self.assertEqual((result.result, result.unable), ("failed", True))
                    for version in (saved, here):
                        self.assertIn(f"Blender {version[0]}.{version[1]}", result.error)
                    self.assertEqual(self.said, [])
                    pairs += 1
        if len(self.by_version) > 2:
            self.assertGreater(pairs, 4)

    def test_possible_pairs_render_with_a_warning_of_both_versions(self):
        for saved, here in sorted(OPENS):
            if not {saved, here} <= set(self.by_version):
                continue
            with self.subTest(saved=saved, here=here):
                renderer = self.renderer(self.by_version[here])
                name = "{}.{}-packed.blend".format(*saved)
                result = renderer.render(self.job(self.saved / name), 1)
                self.assertEqual((result.result, result.error), ("done", ""))
                text = "\n".join(result.warnings)
                self.assertIn(f"saved by Blender {saved[0]}.{saved[1]}", text)
                self.assertIn(f"renders with {here[0]}.{here[1]}", text)
                renderer.close()


LINK = """
import bpy
with bpy.data.libraries.load(%r, link=True) as (source, target):
    target.meshes = source.meshes
bpy.data.objects["Cube"].data = target.meshes[0]
bpy.ops.wm.save_as_mainfile(filepath=%r)
"""


@needs.blender
class Libraries(Case):
    """The .blend is this Blender's own, the library that it links a newer one's."""

    def linking(self, executable: str, library: Path) -> Path:
        base = scenes.make(executable, self.folder / "base.blend")
        shutil.copy(base, library)
        main = self.folder / "main.blend"
        script = LINK % (str(library), str(main))
        scenes.run_blender(executable, str(base), "--python-expr", script)
        return main

    def test_one_that_cannot_be_read_is_said_and_one_that_crashes_is_explained(self):
        oldest = installed()[0]
        here = versions.blender_version(oldest)
        library = self.folder / "props.blend"
        main = self.linking(oldest, library)
        crashed = unread = 0
        for executable in installed()[1:]:
            saved = versions.blender_version(executable)
            if blend_header.can_open(here, saved):
                continue
            shutil.copy(scenes.make(executable, self.folder / "newer.blend"), library)
            renderer = self.renderer(oldest)
            result = renderer.render(self.job(main), 1)
            renderer.close()
            said = result.error or "\n".join(result.warnings)
            version = f"saved by Blender {saved[0]}.{saved[1]}"
            with self.subTest(version, here=here):
                self.assertIn(version, said)
                self.assertIn(str(library), said)
            crashed += result.result == "failed"
            unread += result.result == "done"
        if here < (3, 6) and len(installed()) > 3:
            self.assertTrue(crashed and unread, (crashed, unread))


@needs.linux
class Crashes(Case):
    def blender(self, version: str) -> str:
        path = self.folder / "blender"
        path.write_text(
            f'#!/bin/sh\ncase "$*" in *--version*) echo "Blender {version}"; exit;; esac\n'
            f"echo run >> {self.folder}/runs\nkill -SEGV $$\n"
        )
        path.chmod(0o755)
        return str(path)

    def runs(self) -> int:
        try:
            return len((self.folder / "runs").read_text().split())
        except FileNotFoundError:
            return 0

    def render(self, renderer, head: bytes, frame: int, **more) -> str:
        blend = self.folder / "scene.blend"
        if not blend.exists() or blend.read_bytes() != head:
            blend.write_bytes(head)
            os.utime(blend, ns=(frame, frame))
        self.results.append(renderer.render(self.job(blend, **more), frame))
        return self.results[-1].error

    def test_one_on_a_newer_file_is_explained_and_not_tried_again(self):
        renderer = self.renderer(self.blender("4.2.1 LTS"))
        for frame in (1, 2, 3):
            error = self.render(renderer, b"BLENDER-v405REND", frame)
            self.assertRegex(error, r"SIGSEGV.*saved by Blender 4\.5.*this node's Blender 4\.2")
            self.assertTrue(self.results[-1].unable)
        self.assertEqual(self.runs(), 1)
        self.render(renderer, b"BLENDER-v404REND", 4)  # saved anew: it is tried
        self.assertEqual(self.runs(), 2)
        self.render(renderer, b"BLENDER-v404REND", 5, job_id=2)  # and for another job
        self.assertEqual(self.runs(), 3)

    def test_one_on_a_file_of_its_own_is_tried_again(self):
        renderer = self.renderer(self.blender("4.2.1 LTS"))
        for frame in (1, 2):
            error = self.render(renderer, b"BLENDER-v402REND", frame)
            self.assertNotIn("saved by", error)
            self.assertFalse(self.results[-1].unable)
        self.assertEqual(self.runs(), 2)

    def test_where_the_file_does_not_tell_the_submitters_version_counts(self):
        renderer = self.renderer(self.blender("3.4.1"))
        error = self.render(renderer, blend_header.ZSTANDARD, 1, blender_version="5.0.1")
        self.assertRegex(error, r"saved by Blender 5\.0.*Blender 3\.4")
        self.assertEqual(self.runs(), 0)

    def test_one_that_was_slow_to_tell_its_version_is_asked_again(self):
        """The first start after an installation, with a virus scanner that looks at all of it."""
        path = self.folder / "blender"
        slow = f"[ -e {self.folder}/warm ] || {{ touch {self.folder}/warm; exec sleep 60; }}"
        path.write_text(f'#!/bin/sh\n{slow}\necho "Blender 4.2.1"\n')
        path.chmod(0o755)
        with mock.patch.object(versions, "VERSION_S", 0.2):
            self.assertEqual(versions.blender_version(str(path)), ())
        self.assertEqual(versions.blender_version(str(path)), (4, 2))

    def test_asking_for_the_version_shows_no_token(self):
        path = self.folder / "blender"
        path.write_text(f'#!/bin/sh\nenv > {self.folder}/env\necho "Blender 4.2.1"\n')
        path.chmod(0o755)
        os.environ["NOCTILUCA_TOKEN"] = "s3cret"
        self.addCleanup(os.environ.pop, "NOCTILUCA_TOKEN")
        self.assertEqual(versions.blender_version(str(path)), (4, 2))
        self.assertNotIn("s3cret", (self.folder / "env").read_text())


@needs.linux
class NoFiles(Case):
    def test_a_pipe_a_device_and_a_folder_are_refused_at_once(self):
        pipe = self.folder / "pipe.blend"
        os.mkfifo(pipe)
        renderer = self.renderer("/bin/false")
        for path in (pipe, "/dev/ptmx", "/dev/zero", "/dev/null"):
            with self.subTest(path):
                result = renderer.render(self.job(path), 1)
                self.assertIn("is not a file but a device or a pipe", result.error)
        self.assertIn("is a folder", renderer.render(self.job(self.folder), 1).error)

    def test_a_link_to_a_file_is_a_file(self):
        real, link = self.folder / "real.blend", self.folder / "link.blend"
        real.write_bytes(b"BLENDER-v402REND")
        link.symlink_to(real)
        self.assertEqual(versions.saved_by(str(link)), (4, 2))


if __name__ == "__main__":
    unittest.main()
