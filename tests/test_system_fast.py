"""What `tests/run.py --fast` runs: no module that starts a Blender, a browser or wine, and none
that takes long; read from each module's own lines."""

from __future__ import annotations

import unittest

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
            *("test_dashboard_pages", "test_addon_window"),  # a browser, a screen
            *("test_system_windows", "test_launcher_executables"),  # wine
            "test_manager_farm_property",  # half a minute and more
        }
        self.assertEqual(names & weighty, set())
        self.assertLessEqual(weighty, {job.name for job in runner.modules([])}, "renamed")

    def test_only_those_named(self) -> None:
        named = {job.name for job in runner.fast_modules(["worker_s", "system_render"])}
        self.assertIn("test_worker_session", named)
        self.assertTrue(all(name.startswith("test_worker_s") for name in named), named)


if __name__ == "__main__":
    unittest.main()
