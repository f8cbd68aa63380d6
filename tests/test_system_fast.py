"""What `tests/run.py --fast` runs: no module that starts a Blender, a browser or wine, and none
that takes long; read from each module's own lines."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import runner


class Fast(unittest.TestCase):
    def test_the_pure_middle_and_the_edges_are_in_it(self) -> None:
        names = {job.name for job in runner.fast_modules([])}
        self.assertLessEqual(
            {
                *(
                    "test_manager_jobs",
                    "test_manager_store",
                    "test_manager_httpd",
                    "test_addon_core",
                ),
                *("test_worker_session", "test_worker_node", "test_system_walls"),
            },
            names,
        )

    def test_what_needs_more_than_python_is_not(self) -> None:
        names = {job.name for job in runner.fast_modules([])}
        weighty = {
            *("test_system_render", "test_worker_blender_real", "test_addon_blender"),  # Blender
            *("test_dashboard_pages", "test_dashboard_controls"),  # a browser
            "test_addon_window",  # a screen
            *("test_system_windows", "test_launcher_executables"),  # wine
            "test_manager_farm_property",  # half a minute and more
        }
        self.assertEqual(names & weighty, set())
        self.assertLessEqual(weighty, {job.name for job in runner.modules([])}, "renamed")

    def test_only_those_named(self) -> None:
        named = {job.name for job in runner.fast_modules(["worker_s", "system_render"])}
        self.assertIn("test_worker_session", named)
        self.assertTrue(all(name.startswith("test_worker_s") for name in named), named)

    def test_of_a_module_only_the_class_or_the_test_that_is_named(self) -> None:
        place = tempfile.TemporaryDirectory(prefix="noctiluca-named-")
        self.addCleanup(place.cleanup)
        module = "test_manager_flamenco"  # not this one: broken, it would start itself without end
        one = "Flamenco.test_nothing_is_guessed"
        for name, code, passed in (
            (f"manager_flamenco.{one}", 0, [f"{module}.{one}"]),
            (f"{module}.Slow", 1, []),
        ):
            (job,) = runner.modules([name])
            job.command[3] = str(Path(place.name) / "result.json")
            done = subprocess.run(job.command, capture_output=True)
            found = json.loads(Path(job.command[3]).read_text())
            self.assertEqual((code, passed), (done.returncode, found["passed"]))
        self.assertEqual([], runner.modules([f"manager_flamenc.{one}"]), "of which module?")
        (whole,) = runner.modules([f"{module}.{one}", f"{module}.py"])
        self.assertEqual(5, len(whole.command), "named whole, too")

    def test_two_of_them_share_a_lane(self) -> None:
        fast, long = runner.Job("fast", [], is_light=True), runner.Job("long", [], heavy_s=9)
        for job, running, may_begin in (
            (fast, [fast] * 3, True),
            (fast, [fast] * 4, False),
            (fast, [long, fast], True),
            (long, [long, fast], False),
            (long, [long], True),
            (runner.Job("waits", [], heavy_s=9, waits=True), [long, fast], True),
        ):
            self.assertEqual(may_begin, runner.fits(job, running, 2))
        (updates,), (fuzz,) = (runner.modules([name]) for name in ("launcher_exec", "fuzz"))
        self.assertEqual((True, False), (updates.waits, fuzz.waits))
        place = tempfile.TemporaryDirectory(prefix="noctiluca-lanes-")
        self.addCleanup(place.cleanup)
        meet = (  # each leaves a sign, and looks for those of the others
            "import os, sys, time; here = sys.argv[1]; end = time.monotonic() + 60\n"
            "open(os.path.join(here, str(os.getpid())), 'w').close()\n"
            "while len(os.listdir(here)) < 4 and time.monotonic() < end: time.sleep(0.01)\n"
            "sys.exit(len(os.listdir(here)) != 4)"
        )
        command = [sys.executable, "-c", meet, place.name]
        jobs = [runner.Job(str(n), command, is_light=True) for n in range(4)]
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual([], runner.run(jobs, lanes=2).failed)

    def test_what_explains_other_failures_is_said_before_them(self) -> None:
        said = io.StringIO()
        slow = "import sys, time; time.sleep(1); sys.exit('stale, run this')"
        broken = [sys.executable, "-c", slow]  # the others would be over before
        jobs = [
            runner.Job("alone", [sys.executable, "-c", ""], alone=True),
            runner.Job("long", [sys.executable, "-c", ""], heavy_s=9),
            runner.Job("check", broken, first=True),
        ]
        with contextlib.redirect_stdout(said):
            totals = runner.run(jobs, lanes=2)
        self.assertEqual((["long", "alone"], ["check"]), (totals.passed, totals.failed))
        self.assertIn("stale, run this", said.getvalue().partition("long")[0])
        first = [job.name for job in runner.checks() if job.first]
        self.assertIn("manifests", first[0])
        fast = [job.name for job in runner.checks(fast=True)]
        self.assertNotIn(first[0], fast, "between two edits they are stale")


if __name__ == "__main__":
    unittest.main()
