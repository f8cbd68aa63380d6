"""A movie at the end of a job, all the way: sent, rendered, made, read back, asked for again.

Caught when planted: a movie of a job sent with copies that is not brought back, one that makes its
job's pictures new, a manager that shows any file as a movie.
"""

from __future__ import annotations

import json
import subprocess
import unittest
from pathlib import Path

from support import blender_path, copies, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 60
FRAMES = 24


def frames_of(film: Path) -> int:
    command = ["ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=nb_read_frames"]
    done = subprocess.run([*command, "-of", "csv=p=0", str(film)], capture_output=True, check=True)
    return int(done.stdout)


@needs.blender
@needs.program("ffprobe")
class Movies(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.share = self.farm.folder / "share"

    def test_a_scene_that_asks_for_a_movie_gets_one(self) -> None:
        movie = (
            "scene.render.image_settings.file_format = 'FFMPEG'; scene.render.ffmpeg.format = 'MKV'"
        )
        scene = scenes.make(
            blender_path(), self.share / "scene.blend", frames=(1, FRAMES), extra=movie
        )
        self.farm.start_manager()
        self.farm.start_workers("w1", "w2")
        job_id = self.farm.submit(
            blend_file=scene,
            output_path=self.share / "out" / "f_",
            start_frame=1,
            end_frame=FRAMES,
            video=True,
        )
        record = self.farm.finished(job_id)
        self.assertEqual(("completed", FRAMES), (record["status"], record["completed_frames"]))
        film = self.share / "out" / "f.mkv"
        self.assertEqual(str(film), record["video"].get("file"), record["video"])
        self.assertEqual((FRAMES, FRAMES), (record["video"]["frames"], frames_of(film)))
        self.assertEqual("", record["gaps"])
        found = copies.ask(self.farm, f"/video?job_id={job_id}")
        self.assertEqual(film.read_bytes(), found)

        with self.subTest("asked for later: nothing is rendered, and a gap is named"):
            self.farm.free_again()
            (self.share / "out" / "f_0007.png").unlink()
            written = {path: path.stat().st_mtime_ns for path in film.parent.glob("*.png")}
            sent = {"job_id": job_id, "video": {"format": "mp4"}}
            later = self.farm.finished(self.farm.post("/video", sent)["job_id"])
            self.assertEqual("completed", later["status"])
            self.assertEqual("7", later["gaps"])
            self.assertEqual(FRAMES, frames_of(film.with_suffix(".mp4")))
            now = {path: path.stat().st_mtime_ns for path in film.parent.glob("*.png")}
            self.assertEqual(written, now)

        with self.subTest("what is no movie of ours is not shown as one"):
            film.write_bytes(b"secret")
            status, _ = self.farm.request(f"/video?job_id={job_id}")
            self.assertEqual(404, status)

    def test_with_copies_it_comes_back(self) -> None:
        scene = scenes.make(blender_path(), self.share / "scene.blend", frames=(1, 4))
        self.farm.start_manager()
        project = copies.send(self.farm, self.share, scene)
        self.farm.start_workers("w1", "w2")
        job_id = self.farm.submit(
            blend_file=scene,
            output_path="f_",
            start_frame=1,
            end_frame=4,
            files="copies",
            project=project,
            video=True,
        )
        record = self.farm.finished(job_id)
        self.assertEqual("f.mp4", record["video"].get("file"), record["video"])
        listed = json.loads(copies.ask(self.farm, f"/results?job_id={job_id}"))["files"]
        pictures = [f"f_{number:04}.png" for number in range(1, 5)]
        self.assertEqual(["f.mp4", *pictures], sorted(file["name"] for file in listed))
        self.assertEqual({None}, {f["frame"] for f in listed if f["name"] == "f.mp4"})
        film = self.farm.folder / "fetched.mp4"
        film.write_bytes(copies.ask(self.farm, f"/video?job_id={job_id}"))
        self.assertEqual(4, frames_of(film))
        self.farm.free_again()
        later = self.farm.finished(self.farm.post("/video", {"job_id": job_id})["job_id"])
        self.assertEqual(("completed", ""), (later["status"], later["gaps"]))


if __name__ == "__main__":
    unittest.main()
