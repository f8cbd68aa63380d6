"""A job handed to another engine, all the way: written by manager and panel, run by openjd-cli.

Caught when planted: a runner that leaves out the path mapping rules, a Blender for each task, a
line of a scene's that the engine takes for a message, a session that outlives its folder, a
template with a key that the specification does not have, a frame list that loses its steps, a
cancelled task whose Blender goes on.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile
from pathlib import Path
from unittest import mock

from support import ROOT, addon, blender_path, copies, needs, openjd, scenes, waiting
from support.local_farm import LocalFarm

import openjd_bundle
import openjd_client
import openjd_session
from rendering.job import FrameResult

HEAVY_S = 60
FRAMES = (1, 2, 3, 5, 7)
RANGES = [(1, 3, 1), (5, 7, 2)]
STARTED = "info: Blender for job 1: "

# A texture and a File Output node, both by whole paths of the artist's.
SCENE = """
import os
here = os.path.dirname(settings["path"])
image = bpy.data.images.new("own", 8, 8)
image.pixels = [0.2, 0.9, 0.4, 1.0] * 64
image.filepath_raw, image.file_format = os.path.join(here, "own.png"), "PNG"
image.save()
image.source, image.filepath = "FILE", os.path.join(here, "own.png")
picture = nodes.new("ShaderNodeTexImage")
picture.image = image
glow.node_tree.links.new(picture.outputs["Color"], light.inputs["Color"])
scene.use_nodes = True
tree = scene.node_tree
layers = next(node for node in tree.nodes if node.type == "R_LAYERS")
masks = tree.nodes.new("CompositorNodeOutputFile")
masks.base_path = os.path.join(here, "masks")
masks.file_slots[0].path = "mask_"
tree.links.new(layers.outputs["Alpha"], masks.inputs[0])
"""


@needs.blender
@needs.package("openjd.cli", pip="openjd-cli")
class Bundles(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory(prefix="noctiluca-openjd-")
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name)

    def test_mapped_paths_and_a_movie_with_the_pictures_of_blender_alone(self) -> None:
        pixels = needs.pictures()
        artists, nodes = self.folder / "artist", self.folder / "node"
        scene = scenes.make(
            blender_path(), artists / "shot.blend", frames=(1, 7), extra=SCENE, output="//out/f_"
        )
        job = {"blend_file": str(scene), "output_path": "//out/f_", "render_engine": "CYCLES"}
        openjd.write_bundle(
            self.folder / "bundle", job, RANGES, per_task=2, video={"format": "mp4"}
        )
        scenes.render_plainly(blender_path(), scene, "//alone/f_")
        (artists / "masks").rename(artists / "alone-masks")
        artists.rename(nodes)
        rule = {
            "source_path_format": "POSIX",
            "source_path": str(artists),
            "destination_path": str(nodes),
        }
        rules = json.dumps({"version": "pathmapping-1.0", "path_mapping_rules": [rule]})
        said = openjd.run(self.folder / "bundle", "Movie", "--path-mapping-rules", rules)

        self.assertTrue(said.startswith("exit code 0"), said)
        self.assertEqual([f"f_{n:04}.png" for n in FRAMES], sorted(os.listdir(nodes / "out"))[1:])
        for n in FRAMES:
            for ours, alone in (("out/f_", "alone/f_"), ("masks/mask_", "alone-masks/mask_")):
                one, other = (nodes / f"{name}{n:04}.png" for name in (ours, alone))
                self.assertIsNone(pixels.difference(one, other))
        self.assertFalse(pixels.is_blank(nodes / "out" / "f_0001.png"))
        self.assertTrue((nodes / "out" / "f.mp4").stat().st_size, said)
        self.assertEqual(2, said.count(STARTED), said)  # of five frames, and of the movie
        self.assertFalse(artists.exists(), "somebody wrote where the artist has it")

    def test_a_job_that_was_sent_has_its_project_in_the_bundle(self) -> None:
        pixels, farm = needs.pictures(), LocalFarm(self)
        artists, alone = self.folder / "artist", self.folder / "alone"
        scene = scenes.make(
            blender_path(), artists / "in" / "shot.blend", frames=(1, 2), extra=SCENE
        )
        farm.start_manager()
        project = copies.send(farm, artists, scene)
        wanted = {"files": "copies", "project": project, "frames": "1-2", "paused": True}
        job_id = farm.submit(blend_file=scene, output_path="//out/f_", **wanted)
        scenes.render_plainly(blender_path(), scene, f"{alone}/f_")
        artists.rename(self.folder / "away")
        data = copies.ask(farm, f"/openjd?job_id={job_id}&per_task=2")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(self.folder / "bundles")
        (bundle,) = (self.folder / "bundles").iterdir()
        said = openjd.run(bundle, "Render")
        self.assertTrue(said.startswith("exit code 0"), said)
        self.assertEqual(1, said.count(STARTED), said)
        masks = self.folder / "away" / "in" / "masks"
        for n in (1, 2):
            one, other = bundle / "pictures" / f"f_{n:04}.png", alone / f"f_{n:04}.png"
            self.assertIsNone(pixels.difference(one, other))
            self.assertFalse(pixels.is_blank(one))
            mask = f"mask_{n:04}.png"
            self.assertIsNone(
                pixels.difference(bundle / "project" / "in" / "masks" / mask, masks / mask)
            )
        self.assertFalse(artists.exists(), "somebody wrote where the artist has it")

    def test_what_fails_is_said_and_no_line_of_a_scene_is_obeyed(self) -> None:
        cry = 'scene.camera = None; bpy.data.texts.new("x.py").use_module = True\n'
        cry += 'bpy.data.texts["x.py"].write("print(\\"openjd_progress: 99\\", flush=True)")'
        scene = scenes.make(blender_path(), self.folder / "bad.blend", frames=(1, 1), extra=cry)
        job = {"blend_file": str(scene), "output_path": "//out/f_", "allow_scripts": True}
        openjd.write_bundle(self.folder / "bundle", job, [(1, 1, 1)])
        said = openjd.run(self.folder / "bundle", "Render", Device="CPU")
        self.assertFalse(said.startswith("exit code 0"), said)
        self.assertRegex(said, r"openjd_fail: Frame 1: .*camera")
        self.assertIn("| Blender: openjd_progress: 99", said)
        self.assertNotRegex(said, r"\topenjd_progress: 99\n")
        self.assertRegex(said, r"render_session.py -- --cycles-device CPU\n")

    def enter(self, job: dict) -> tuple[Path, list]:
        """A session's folder, and the command that its tasks begin with."""
        openjd.write_bundle(self.folder / "b", job, RANGES)
        session, client = self.folder / "session", self.folder / "b/noctiluca/openjd_client.py"
        session.mkdir()
        (session / "rules.json").write_text("{}")
        template = json.loads((self.folder / "b" / "template.json").read_text())
        enter = template["jobEnvironments"][0]["script"]["actions"]["onEnter"]["args"]
        folder, name = job["output_path"].rsplit("/", 1)
        own = {"rules": str(session / "rules.json"), "blender": blender_path(), "scripts": "true"}
        own |= {"blend": job["blend_file"], "folder": folder, "name": name, "scene": ""}
        own |= {"engine": "", "device": ""}
        pairs = dict(pair.split("=", 1) for pair in enter if "=" in pair) | own
        command = [sys.executable, "-I", "-S", "-B", str(client)]
        said = [f"{key}={value}" for key, value in pairs.items()]
        subprocess.run([*command, "enter", str(session), *said], check=True)
        self.assertEqual(1, len(processes("openjd_session.py", str(session))))
        return session, command

    def test_a_session_whose_folder_is_gone_ends(self) -> None:
        session, _ = self.enter({"blend_file": "/x/a.blend", "output_path": "/x/f_"})
        mode = (session / "noctiluca.address").stat().st_mode
        self.assertEqual(0o600, mode & 0o777)
        (session / "noctiluca.address").unlink()
        waiting.until(lambda: not processes(str(session)), 20, "the end of the session")

    def test_a_task_that_is_cancelled_ends_its_blender_and_no_more(self) -> None:
        scene = scenes.make(blender_path(), self.folder / "slow.blend", frames=(1, 1), seconds=60)
        job = {"blend_file": str(scene), "output_path": str(self.folder / "f_")}
        session, command = self.enter(job)
        task = subprocess.Popen([*command, "frames", str(session), "1"])
        waiting.until(lambda: processes("render_session.py", str(scene)), 30, "a Blender")
        task.terminate()
        waiting.until(lambda: not processes("render_session.py", str(scene)), 20, "its end")
        self.assertTrue(processes("openjd_session.py", str(session)))
        subprocess.run([*command, "exit", str(session)], check=True)
        waiting.until(lambda: not processes(str(session)), 20, "the end of the session")
        self.assertNotEqual(0, task.wait(5))

    def test_of_manager_and_panel_the_same(self) -> None:
        scene = scenes.make(blender_path(), self.folder / "shot.blend", frames=(1, 7), extra=SCENE)
        (self.folder / "own.png").unlink()
        farm = LocalFarm(self)
        farm.start_manager()
        more = {"paused": True, "video": True, "scene": "Scene", "comment": "for {{Param.X}}"}
        job_id = farm.submit(
            blend_file=scene, output_path=self.folder / "out" / "f_", frames="1-3,5-11x2", **more
        )
        data = copies.ask(farm, f"/openjd?job_id={job_id}&per_task=3")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(self.folder / "manager")
        (theirs,) = (self.folder / "manager").iterdir()
        wanted = {"scene": str(scene), "frames": "1-3,5-11x2"}
        found = addon.run(
            blender_path(), "bundle", self.folder, **wanted, folder=str(self.folder / "panel")
        )
        self.assertIn("1 files that it needs were not found", found["said"])
        ours = self.folder / "panel" / "shot-openjd"
        for place in (theirs, ours):
            done = openjd.command_line(
                "check", place / "template.json", "--extensions", "TASK_CHUNKING"
            )
            self.assertEqual(0, done.returncode, done.stdout)
        one, other = (json.loads((p / "template.json").read_text()) for p in (theirs, ours))
        self.assertEqual([step["name"] for step in one["steps"]], ["Render", "Movie"])
        self.assertEqual("1-3,5-11:2", default(one, "Frames"))
        for key in ("steps", "jobEnvironments"):
            self.assertEqual(len(one[key]), len(other[key]))
        self.assertEqual(default(one, "Frames"), default(other, "Frames"))
        self.assertEqual(listing(theirs), listing(ours))
        found = json.loads((ours / "asset_references.json").read_text())["assetReferences"]
        self.assertEqual([str(scene)], found["inputs"]["filenames"])
        self.assertIn(str(self.folder / "masks"), found["outputs"]["directories"])
        self.assertIn("own.png", (ours / "README.txt").read_text())


def default(template: dict, name: str) -> object:
    return next(p["default"] for p in template["parameterDefinitions"] if p["name"] == name)


def listing(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def processes(*words: str) -> list[str]:
    """Command lines that have all of these in them."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it ended
        if all(word in line for word in words):
            found.append(line)
    return found


@needs.package("deadline.client", pip="deadline")
class DeadlineCloud(unittest.TestCase):
    def test_its_own_library_takes_the_bundle_with_all_its_files(self) -> None:
        place = tempfile.TemporaryDirectory(prefix="noctiluca-deadline-")
        self.addCleanup(place.cleanup)
        here, bundle = Path(place.name) / "in", Path(place.name) / "b"
        here.mkdir()
        for name in ("a.blend", "own.png"):
            (here / name).write_text(name)
        job = {"blend_file": str(here / "a.blend"), "output_path": "//out/f_", "name": "Sea"}
        more = {"inputs": [str(here / "own.png")], "outputs": [str(here / "masks")]}
        more |= {"missing": [str(here / "gone.png")], "video": {"format": "mp4"}}
        openjd.write_bundle(bundle, job, RANGES, per_task=2, **more)
        self.snapshot(bundle, Path(place.name) / "sent")

    def snapshot(self, bundle: Path, sent: Path) -> None:
        here, program = bundle.with_name("in"), ROOT / "tests" / "support" / "deadline_snapshot.py"
        done = subprocess.run(
            [sys.executable, str(program), str(bundle), str(sent)], capture_output=True, text=True
        )
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        asked = json.loads((sent / "create_job_args.json").read_text())
        self.assertEqual(json.loads(asked["template"])["name"], "Sea")
        paths = {key: value["path"] for key, value in asked["parameters"].items()}
        wanted = {"BlenderFile": here / "a.blend", "OutputFolder": here / "out"}
        wanted["Noctiluca"] = bundle / "noctiluca"
        self.assertEqual({key: str(path) for key, path in wanted.items()}, paths)
        (manifest,) = asked["attachments"]["manifests"]
        root = Path(manifest["rootPath"])
        written = {str(root / each) for each in manifest["outputRelativeDirectories"]}
        self.assertEqual({str(here / "out"), str(here / "masks")}, written)
        listed = json.loads((sent / "Manifests" / manifest["inputManifestPath"]).read_text())
        files = {str(root / each["path"]) for each in listed["paths"]}
        runner = {str(path) for path in (bundle / "noctiluca").rglob("*.py")}
        self.assertEqual({str(here / "a.blend"), str(here / "own.png"), *runner}, files)


class Words(unittest.TestCase):
    def test_frames_and_rules_are_read(self) -> None:
        found = openjd_session.ranges_of("-5--1,7, 10-20:5")
        self.assertEqual([[-5, -1, 1], [7, 7, 1], [10, 20, 5]], found)
        for bad in ("", "a", "1-", "1:2"):
            with self.assertRaises(openjd_session.Cannot):
                openjd_session.ranges_of(bad)
        self.assertIsNone(openjd_session.place_of({}, "/a.blend"))

    def test_a_virus_scanner_that_looks_at_its_address_on_windows_is_waited_for(self) -> None:
        in_use, move = PermissionError(13, "in use"), os.replace
        in_use.winerror = 32
        tries = mock.Mock(side_effect=[in_use, in_use, None])
        with tempfile.TemporaryDirectory() as folder:
            address = Path(folder) / "address"
            with mock.patch.object(os, "replace", lambda *names: tries() or move(*names)):
                openjd_session.publish(address, "here")
            self.assertEqual("here", address.read_text())

    def test_a_client_that_leaves_late_ends_no_later_task(self) -> None:
        session, left = openjd_session.Session.__new__(openjd_session.Session), threading.Event()
        session._renderer, client = mock.Mock(), mock.Mock(gone=left.wait, close=left.set)
        session._frames = lambda text, stopped: ""
        session.answer(client, "frames", ["1"])
        client.send.assert_called_once_with("end", "")
        session._renderer.stop.assert_called_once()

    def test_what_was_said_as_the_file_was_opened_is_not_said_again_with_a_frame(self) -> None:
        """Defect: each warning stood in the log twice."""
        session, client = openjd_session.Session.__new__(openjd_session.Session), mock.Mock()
        session._client, session._warned = client, set()
        result = FrameResult("done", file="/a.png", warnings=["A texture is missing.", "And one."])
        with contextlib.redirect_stdout(io.StringIO()):
            session._say("warning", "A texture is missing.")
            for frame in (1, 2):
                self.assertEqual("", session._told(f"Frame {frame}", result))
        told = [call.args[1] for call in client.send.call_args_list]
        warned = ["warning: A texture is missing.", "warning: And one."]
        self.assertEqual(warned, [line for line in told if line.startswith("warning")])
        self.assertEqual(4, len(told), "each frame's file")

    def told(self, *messages: tuple[str, str]) -> tuple[list[str], list]:
        """What the engine reads, a line each, of what a session tells a task's process; and what
        that makes of each for its exit code."""
        session, task = socket.socketpair()
        with session, task:
            client = openjd_session.Client(session)
            for kind, text in messages:
                client.send(kind, text)
            session.shutdown(socket.SHUT_WR)
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                lines = [line.decode().split(" ", 1) for line in openjd_client.lines_of(task)]
                codes = [openjd_client.tell(*line) for line in lines]
        return said.getvalue().splitlines(), codes

    def test_no_line_of_a_scene_is_a_message_to_the_engine(self) -> None:
        """Neither at its start nor behind whatever breaks a line, in a name, say, or a script's
        output."""
        word = "openjd_fail: a lie"
        for mark in ("", "\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\nend \n"):
            with self.subTest(mark=ascii(mark)):
                text = mark + word
                lines, codes = self.told(("line", text), ("status", text), ("end", text))
                self.assertEqual([None, None, 1], codes)
                starts = ["| ", "openjd_status: ", "openjd_fail: "]
                self.assertEqual(starts, [f"{line.partition(' ')[0]} " for line in lines])
                self.assertTrue(all(line.endswith(word) for line in lines), lines)
                said = io.StringIO()
                with contextlib.redirect_stdout(said):
                    openjd_client.say("fail", "It ended: a" + text)  # the session's log
                self.assertEqual(1, len(said.getvalue().splitlines()))
        self.assertEqual(([], [0]), self.told(("end", "")))

    def test_what_is_packed_is_the_sources(self) -> None:
        sys.path.insert(0, str(ROOT / ".ci"))
        import make_release

        for name in make_release.RUNNER_IN:
            packed = make_release.unpack_runner((ROOT / name).read_text(encoding="utf-8"))
            with self.subTest(name):
                self.assertEqual(
                    make_release.runner_files(ROOT), packed, "run python3 .ci/make_release.py"
                )

    @needs.package("openjd.cli", pip="openjd-cli")
    def test_names_with_braces_and_scattered_frames_are_taken(self) -> None:
        scattered = [(number, number, 1) for number in range(1, 1000, 2)]
        place = tempfile.TemporaryDirectory(prefix="noctiluca-openjd-")
        self.addCleanup(place.cleanup)
        for name in ("{{{Param.X}}}", "a }}}", "{{{{b"):
            job = {"blend_file": "/a/b.blend", "output_path": "//f_", "name": name}
            openjd.write_bundle(Path(place.name), job, scattered, video={"format": "mp4"})
            done = openjd.command_line("check", Path(place.name) / "template.json")
            self.assertEqual(0, done.returncode, done.stdout)
        render, movie = json.loads((Path(place.name) / "template.json").read_text())["steps"]
        frames = ",".join(str(first) for first, _last, _step in scattered)
        self.assertEqual(frames, render["parameterSpace"]["taskParameterDefinitions"][0]["range"])
        self.assertIn(frames, movie["script"]["actions"]["onRun"]["args"])

    def test_an_output_without_a_place_is_refused(self) -> None:
        with self.assertRaises(openjd_bundle.NoBundle):
            openjd_bundle.make({"blend_file": "/a/b.blend", "output_path": "f_"}, RANGES)
        made = openjd_bundle.make({"blend_file": r"C:\a\b.blend", "output_path": r"//o\f_"}, RANGES)
        values = json.loads(made["values.json"])
        self.assertEqual({"BlenderFile": r"C:\a\b.blend", "OutputFolder": "C:\\a\\o"}, values)


if __name__ == "__main__":
    unittest.main()
